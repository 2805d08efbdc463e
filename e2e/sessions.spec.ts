import { expect, test } from "@playwright/test";
import { newAccount, newAddress, newCalendar, newEmail, newVisitor, PASSWORD, signIn } from "./support/account";

test("signing up claims the guest's workspace with its calendars", async ({ playwright, baseURL }) => {
  const visitor = await newVisitor(playwright, baseURL);
  await visitor.post("/api/v1/guest");
  const calendar = await newCalendar(visitor);
  const email = newEmail();
  const created = await visitor.post("/api/v1/accounts", { data: { email, password: PASSWORD } });
  expect(await created.json()).toMatchObject({ claimed: true });
  expect((await visitor.get("/api/v1/workspace")).status(), "the guest cookie is gone").toBe(401);
  await signIn(visitor, email);
  expect(await (await visitor.get("/api/v1/workspace")).json()).toMatchObject({ guest: false, role: "owner", email });
  expect((await visitor.get(`/api/v1/calendars/${calendar.id}`)).status()).toBe(200);
});

test("signing in to an existing account takes the guest's work along", async ({ playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  const browser = await newVisitor(playwright, baseURL);
  await browser.post("/api/v1/guest");
  const calendar = await newCalendar(browser);
  await signIn(browser, email);
  expect((await browser.get(`/api/v1/calendars/${calendar.id}`)).status()).toBe(404);
  expect(await (await browser.post("/api/v1/guest/claim")).json()).toEqual({ moved: true });
  expect((await browser.get(`/api/v1/calendars/${calendar.id}`)).status()).toBe(200);
});

test("a session copied before the sign-out is dead after it", async ({ playwright, baseURL }) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const { cookies } = await visitor.storageState();
  const copied = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const thief = await newVisitor(playwright, baseURL, { cookie: copied });
  expect((await thief.get("/api/v1/workspace")).status()).toBe(200);
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  await visitor.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  expect((await visitor.get("/api/v1/workspace")).status()).toBe(401);
  expect((await thief.get("/api/v1/workspace")).status()).toBe(401);
});

test("a callback address of another site is not followed", async ({ playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  const visitor = await newVisitor(playwright, baseURL);
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  const response = await visitor.post("/api/auth/callback/credentials", {
    form: { email, password: PASSWORD, csrfToken, callbackUrl: "https://evil.example/steal", json: "true" },
  });
  expect(new URL((await response.json()).url).origin).toBe(new URL(baseURL ?? "").origin);
});

test("a callback address that cannot be read is refused by name, and one in a cookie is forgotten", async ({
  playwright,
  baseURL,
}) => {
  const { email } = await newAccount(playwright, baseURL);
  const visitor = await newVisitor(playwright, baseURL);
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  for (const callbackUrl of ["http://[", "not an address", "javascript:alert(1)", "//"]) {
    const form = { email, password: PASSWORD, csrfToken, callbackUrl, json: "true" };
    const answer = await visitor.post("/api/auth/callback/credentials", { form });
    expect([callbackUrl, answer.status()]).toEqual([callbackUrl, 422]);
    expect((await answer.json()).errors[0].path).toBe("callbackUrl");
    const page = await visitor.get(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
    expect([callbackUrl, page.status()]).toEqual([callbackUrl, 422]);
  }
  const misled = await newVisitor(playwright, baseURL, { cookie: "next-auth.callback-url=http%3A%2F%2F%5B" });
  const first = await misled.get("/api/auth/csrf", { maxRedirects: 0 });
  expect(first.status()).toBe(307);
  expect(first.headers()["set-cookie"]).toContain("next-auth.callback-url=; Path=/; Max-Age=0");
});

test("a state-changing request with a foreign, null or missing Origin is refused; with an API key it is not", async ({
  playwright,
  baseURL,
}) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const { cookies } = await visitor.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const data = { name: "Harbor Bakery", niche: "bakery", city: "Leeds" };
  const send = async (headers: Record<string, string>) => {
    const context = await playwright.request.newContext({
      baseURL: baseURL ?? "",
      extraHTTPHeaders: { "x-forwarded-for": newAddress(), ...headers },
    });
    return context.post("/api/v1/businesses", { data });
  };
  for (const origin of ["https://evil.example", "null", undefined]) {
    const response = await send({ cookie, ...(origin === undefined ? {} : { origin }) });
    expect(response.status(), String(origin)).toBe(403);
    expect((await response.json()).code).toBe("cross_origin");
  }
  expect((await (await visitor.get("/api/v1/businesses")).json()).items).toEqual([]);
  const { key } = await (await visitor.post("/api/v1/api-keys", { data: { name: "script" } })).json();
  expect((await send({ authorization: `Bearer ${key}` })).status()).toBe(201);
});

test("signing in or out from another site is refused, and a dead session speaks for nobody", async ({
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  const headers = { origin: "https://evil.example" };
  expect((await visitor.post("/api/auth/signout", { form: { csrfToken, json: "true" }, headers })).status()).toBe(403);
  expect(
    (
      await visitor.post("/api/auth/callback/credentials", {
        form: { email, password: PASSWORD, csrfToken, json: "true" },
        headers,
      })
    ).status(),
  ).toBe(403);
  const { cookies } = await visitor.storageState();
  const copied = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  await visitor.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  const thief = await newVisitor(playwright, baseURL, { cookie: copied });
  expect(JSON.stringify(await (await thief.get("/api/auth/session")).json())).not.toContain(email);
});

test("wrong passwords are limited per account, and an unknown address looks the same as a wrong password", async ({
  playwright,
  baseURL,
}) => {
  const { email } = await newAccount(playwright, baseURL);
  const wrong = await signIn(await newVisitor(playwright, baseURL), email, "not the password");
  const unknown = await signIn(await newVisitor(playwright, baseURL), newEmail(), "not the password");
  expect([wrong.status(), unknown.status()]).toEqual([401, 401]);
  expect((await wrong.json()).url.replace(/http:\/\/[^/]+/, "")).toBe(
    (await unknown.json()).url.replace(/http:\/\/[^/]+/, ""),
  );
  // Ten attempts a quarter of an hour, from whatever address: after them the right password does not open it either.
  for (let attempt = 0; attempt < 10; attempt++)
    await signIn(await newVisitor(playwright, baseURL), email, "not the password");
  const locked = await newVisitor(playwright, baseURL);
  await signIn(locked, email);
  expect((await locked.get("/api/v1/workspace")).status()).toBe(401);
});

test("a read-only key reads and cannot write; a deleted key is dead at once", async ({ playwright, baseURL }) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const { id, key } = await (
    await visitor.post("/api/v1/api-keys", { data: { name: "reader", scopes: ["read"] } })
  ).json();
  const reader = await newVisitor(playwright, baseURL, { authorization: `Bearer ${key}` });
  expect((await reader.get("/api/v1/calendars")).status()).toBe(200);
  const refused = await reader.post("/api/v1/businesses", { data: { name: "x", niche: "bakery", city: "Leeds" } });
  expect([refused.status(), (await refused.json()).code]).toEqual([403, "forbidden"]);
  expect((await visitor.delete(`/api/v1/api-keys/${id}`)).status()).toBe(204);
  expect((await reader.get("/api/v1/calendars")).status()).toBe(401);
});
