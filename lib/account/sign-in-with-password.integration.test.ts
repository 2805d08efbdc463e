import { expect, test } from "vitest";
import { createAccount } from "./create-account";
import { signInWithPassword } from "./sign-in-with-password";

const PASSWORD = "a long enough password";
let made = 0;
async function account() {
  const email = `owner-${++made}@example.com`;
  await createAccount({ email, password: PASSWORD }, null);
  return email;
}

test("an owner who signs in again and again is not locked out, nor are others behind the same address", async () => {
  const email = await account();
  for (let times = 0; times < 35; times++) expect(await signInWithPassword(email, PASSWORD, "10.1.0.1")).not.toBeNull();
});

test("wrong passwords are counted, and a right one in between gives none of them back", async () => {
  const email = await account();
  for (let times = 0; times < 9; times++) expect(await signInWithPassword(email, "wrong", "10.1.0.2")).toBeNull();
  expect(await signInWithPassword(email, PASSWORD, "10.1.0.2")).not.toBeNull();
  expect(await signInWithPassword(email, "wrong", "10.1.0.2")).toBeNull();
  await expect(signInWithPassword(email, PASSWORD, "10.1.0.2")).rejects.toMatchObject({ code: "rate_limited" });
});

test("many attempts at once are counted before the first is looked at", async () => {
  const email = await account();
  const all = await Promise.allSettled(
    Array.from({ length: 14 }, () => signInWithPassword(email, "wrong", "10.1.0.3")),
  );
  expect(all.filter(({ status }) => status === "rejected")).toHaveLength(4);
});
