import { type APIRequestContext, expect, test } from "@playwright/test";
import { newAddress, newVisitor } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { newShare } from "./support/share";

// A link with a password: its form, what is behind it, and what a guesser gets.
const address = newAddress();
test.use({ extraHTTPHeaders: { "x-forwarded-for": address } });

const PASSWORD = "rye & salt";
const giveTo = (visitor: APIRequestContext, path: string, password: string) =>
  visitor.post(`${path}/unlock`, { form: { password }, headers: { accept: "text/html" }, maxRedirects: 0 });

test("the form, its refusals and the page behind it come without React, and nobody may keep what is one visitor's", async ({
  playwright,
  baseURL,
}) => {
  const { path, first } = await newShare(playwright, baseURL, { password: PASSWORD, access: "approve" });
  const client = await newVisitor(playwright, baseURL);
  const read = async (at: string) => {
    const answer = await client.get(at);
    const html = await answer.text();
    expect(answer.status(), at).toBe(200);
    expect(html, at).not.toMatch(/src="\/_next\/|__next_f|as="script"/);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy, at).toMatch(/script-src 'self' 'sha256-/);
    expect(policy, at).not.toContain("nonce");
    return { html, headers: answer.headers(), all: JSON.stringify(answer.headersArray()) };
  };
  const form = await read(path);
  expect(form.html).toContain('action="/s/');
  const refused = await giveTo(client, path, "wrong");
  expect([refused.status(), refused.headers().location]).toEqual([303, `${path}/locked?wrong=1`]);
  const wrong = await read(`${path}/locked?wrong=1`);
  expect(wrong.html).toContain("not the password of this link");
  expect((await read(`${path}/locked?wait=61`)).html).toContain("Try again in 2 minutes");
  expect(wrong.html, "no script of buttons where there are none").not.toContain("bella-reviewer");
  const opened = await giveTo(client, path, PASSWORD);
  expect([opened.status(), opened.headers().location]).toEqual([303, path]);
  const proof = (await client.storageState()).cookies.find(({ name }) => name === "bella_share")?.value ?? "";
  const page = await read(path);
  expect(page.html).toContain(first.id);
  expect(proof).not.toBe("");
  expect(page.html + page.all, "the proof stays in its cookie").not.toContain(proof);
  for (const one of [wrong, page]) expect(one.headers["cache-control"]).toBe("private, no-store");
  // Somebody else is asked for the password, however they ask.
  const other = await newVisitor(playwright, baseURL);
  for (const at of [path, `${path}/opened`, `${path}/proved/${proof.slice(0, -1)}x`, `${path}/proved/x`]) {
    const text = await (await other.get(at)).text();
    expect(text, at).toContain("opens with a password");
    expect(text, at).not.toContain(first.id);
  }
  const forged = { cookie: `bella_share=${proof.slice(0, -1)}x` };
  expect(await (await other.get(path, { headers: forged })).text()).toContain("opens with a password");
});

test("whoever guesses is told to wait, and the right password does not help before", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { path, owner, link, posts } = await newShare(playwright, baseURL, { password: PASSWORD });
  await page.goto(path);
  const guess = async (password: string) => {
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Open the calendar" }).click();
  };
  for (let i = 0; i < 10; i++) await guess(`guess ${i}`);
  await expect(page.getByRole("alert")).toContainText("not the password");
  await guess(PASSWORD);
  await expect(page.getByRole("alert")).toContainText("Too many wrong passwords. Try again in");
  await expectAccessible(page, "locked out");
  const other = await newVisitor(playwright, baseURL);
  expect((await giveTo(other, path, PASSWORD)).headers().location).toBe(path);
  expect(await (await other.get(path)).text()).toContain(posts[0]?.id ?? "no post");
  await owner.patch(`/api/v1/share-links/${link.id}`, { data: { password: "another one" } });
  expect(await (await other.get(path)).text(), "what the old password opened").toContain("opens with a password");
  await owner.delete(`/api/v1/share-links/${link.id}`);
  expect((await other.get(path)).status()).toBe(404);
});
