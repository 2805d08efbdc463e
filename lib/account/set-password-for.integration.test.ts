import { expect, test } from "vitest";
import { createAccount } from "./create-account";
import { createApiKeyFor } from "./create-api-key-for";
import { findUserByEmail } from "./data";
import { resolveUserSession } from "./resolve-session";
import { setPasswordFor } from "./set-password-for";
import { signInWithPassword } from "./sign-in-with-password";

test("an account made by the command line can be entered with the password the operator gives it", async () => {
  await createApiKeyFor("keyed@example.com");
  const password = await setPasswordFor("Keyed@example.com");
  expect(await signInWithPassword("keyed@example.com", password, "10.2.0.1")).toMatchObject({
    email: "keyed@example.com",
  });
});

test("a new password ends the old one and every session", async () => {
  await createAccount({ email: "lost@example.com", password: "a forgotten password" }, null);
  const before = await findUserByEmail("lost@example.com");
  const password = await setPasswordFor("lost@example.com");
  expect(await signInWithPassword("lost@example.com", "a forgotten password", "10.2.0.2")).toBeNull();
  expect(await signInWithPassword("lost@example.com", password, "10.2.0.2")).not.toBeNull();
  expect(await resolveUserSession(before?.id ?? "", before?.sessionVersion ?? 0)).toBeNull();
});

test("an e-mail without an account gets a plain sentence", async () => {
  await expect(setPasswordFor("nobody@example.com")).rejects.toThrow(
    "There is no account with the e-mail nobody@example.com.",
  );
});
