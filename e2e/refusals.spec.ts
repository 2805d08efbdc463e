import { expect, test } from "@playwright/test";
import { OPERATIONS } from "../app/_server/operations/all";
import { newAccount, newAddress, newCalendar, newEmail, newVisitor, PASSWORD, signIn } from "./support/account";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"];
const templates = [...new Set(OPERATIONS.map(({ path }) => path))];
const lists = OPERATIONS.filter(({ id }) => /^list(?!QuietDays|PostHistory)/.test(id));
/** An address of the right form whose things never were. */
const fill = (template: string) => template.replace(/\{\w+\}/g, "cal_00000000000000000000000000");

test("a method that an address does not take is a 405 problem with Allow, on every address", async ({
  playwright,
  baseURL,
}) => {
  const visitor = await newVisitor(playwright, baseURL);
  for (const template of templates) {
    const taken: string[] = OPERATIONS.filter(({ path }) => path === template).map(({ method }) => method);
    if (taken.includes("GET")) taken.push("HEAD");
    for (const method of METHODS.filter((one) => !taken.includes(one))) {
      const response = await visitor.fetch(fill(template), { method });
      const allow = (response.headers().allow ?? "").split(", ").sort();
      expect([response.status(), allow], `${method} ${template}`).toEqual([405, [...taken, "OPTIONS"].sort()]);
      expect(response.headers()["content-type"], `${method} ${template}`).toBe("application/problem+json");
      if (method === "HEAD") continue;
      const requestId = response.headers()["x-request-id"];
      expect(await response.json(), `${method} ${template}`).toMatchObject({ code: "method_not_allowed", requestId });
    }
    const options = await visitor.fetch(fill(template), { method: "OPTIONS" });
    expect([options.status(), (options.headers().allow ?? "").split(", ").sort()], template).toEqual([
      204,
      [...taken, "OPTIONS"].sort(),
    ]);
  }
});

test("an address that is nothing is a 404 problem, whatever the method", async ({ playwright, baseURL }) => {
  const { visitor } = await newAccount(playwright, baseURL);
  for (const path of [
    "/api/v1",
    "/api/v1/nothing",
    "/api/v1/calendars/x/y/z",
    "/api/v1/Calendars",
    "/api/v1/%00",
    "/api/v1/x/%E0%A4%A",
  ])
    for (const method of METHODS) {
      const response = await visitor.fetch(path, { method });
      expect([response.status(), response.headers()["content-type"]], `${method} ${path}`).toEqual([
        404,
        "application/problem+json",
      ]);
      if (method === "HEAD") continue;
      expect(await response.json()).toMatchObject({ code: "not_found", requestId: response.headers()["x-request-id"] });
    }
});

test("a cursor or limit that is none is told at its field, on every list", async ({ playwright, baseURL }) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const calendar = await newCalendar(visitor);
  const webhook = await (
    await visitor.post("/api/v1/webhooks", { data: { url: "http://127.0.0.1:9/", events: ["batch.failed"] } })
  ).json();
  const rows = [{ business_name: "Batch bakery", niche: "bakery", city: "Leeds", country: "GB" }];
  const batch = await (await visitor.post("/api/v1/batches", { data: { rows, options: { days: 7 } } })).json();
  const ids: Record<string, string> = { calendars: calendar.id, webhooks: webhook.id, batches: batch.id };
  expect(lists.length).toBeGreaterThan(8);
  for (const { id, path } of lists) {
    const url = path.replace("{id}", ids[path.split("/")[3] ?? ""] ?? "");
    expect((await visitor.get(`${url}?limit=1`)).status(), id).toBe(200);
    for (const cursor of ["garbage", "", "2026-13-45|99:99|post_1", "99999999999999999999", "'"]) {
      const response = await visitor.get(url, { params: { cursor } });
      expect(response.status(), `${id} ${cursor}`).toBe(422);
      expect((await response.json()).errors, `${id} ${cursor}`).toMatchObject([{ path: "cursor" }]);
    }
    for (const limit of ["1e2", "0x10", "", "-1", "501", "ten", "1.5"]) {
      const response = await visitor.get(url, { params: { limit } });
      expect(response.status(), `${id} ${limit}`).toBe(422);
      expect((await response.json()).errors, `${id} ${limit}`).toMatchObject([{ path: "limit" }]);
    }
  }
});

test("pages of one item walk through every list to its end", async ({ playwright, baseURL }) => {
  const { visitor } = await newAccount(playwright, baseURL);
  for (const name of ["one", "two", "three"]) await visitor.post("/api/v1/api-keys", { data: { name } });
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const params: Record<string, string> = { limit: "1", ...(cursor === null ? {} : { cursor }) };
    const page = await (await visitor.get("/api/v1/api-keys", { params })).json();
    names.push(...page.items.map((key: { name: string }) => key.name));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(names).toEqual(["three", "two", "one"]);
});

test("too many attempts to sign in are a 429 that says how long to wait", async ({ playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 10; attempt++)
    statuses.push((await signIn(await newVisitor(playwright, baseURL), email, "not the password")).status());
  // Ten a quarter of an hour may fail; the sign-in after signing up did not count.
  expect(statuses).toEqual(Array(10).fill(401));
  const refused = await signIn(await newVisitor(playwright, baseURL), email);
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(60);
  expect(await refused.json()).toMatchObject({ status: 429, code: "rate_limited", detail: /Try again in \d+ minutes/ });
});

test("one address cannot try many accounts", async ({ playwright, baseURL }) => {
  const visitor = await newVisitor(playwright, baseURL, { "x-forwarded-for": newAddress() });
  for (let attempt = 0; attempt < 30; attempt++) expect((await signIn(visitor, newEmail())).status()).toBe(401);
  const refused = await signIn(visitor, newEmail());
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
});

test("the sign-in form shows the wait", async ({ page, playwright, baseURL }) => {
  await page.setExtraHTTPHeaders({ "x-forwarded-for": newAddress() });
  const { email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  const press = () => page.getByRole("button", { name: "Sign in" }).click();
  await press();
  await expect(page.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
  for (let attempt = 0; attempt < 9; attempt++)
    await signIn(await newVisitor(playwright, baseURL), email, "not the password");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await press();
  await expect(
    page.getByRole("alert").filter({ hasText: /Too many attempts. Try again in \d+ minutes/ }),
  ).toBeVisible();
});

test("what cannot be changed of a post is refused at its field and changes nothing", async ({
  playwright,
  baseURL,
}) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const calendar = await newCalendar(visitor);
  const [post] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const url = `/api/v1/posts/${post.id}`;
  for (const [data, status, path] of [
    [{ channel: "x" }, 422, "channel"],
    [{ zzz: 1 }, 422, "zzz"],
    [{ caption: "" }, 422, "caption"],
    [{ caption: " \n" }, 422, "caption"],
    [{ status: "exported" }, 409, "status"],
  ] as const) {
    const response = await visitor.patch(url, { data });
    expect([response.status(), (await response.json()).errors?.[0]?.path], JSON.stringify(data)).toEqual([
      status,
      path,
    ]);
  }
  expect(await (await visitor.get(url)).json()).toEqual(post);
  expect((await visitor.patch(url, { data: { status: "approved" } })).status()).toBe(200);
  expect((await visitor.patch(url, { data: { status: "exported" } })).status()).toBe(200);
});

test("a problem's type is an address that explains its code", async ({ playwright, baseURL }) => {
  const visitor = await newVisitor(playwright, baseURL);
  const refused = await visitor.get("/api/v1/nothing");
  const { type, code } = await refused.json();
  const page = await visitor.get(new URL(type, refused.url()).href);
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain(`id="${code}"`);
});

test("a name that nobody can see is refused; right-to-left text and emoji are names", async ({
  playwright,
  baseURL,
}) => {
  const { visitor } = await newAccount(playwright, baseURL);
  const create = (name: string) =>
    visitor.post("/api/v1/businesses", { data: { name, niche: "bakery", city: "Leeds", country: "GB" } });
  for (const name of ["\u200b\u200b", "\u2060\ufeff\u200d"]) {
    const response = await create(name);
    expect([response.status(), (await response.json()).errors[0].path]).toEqual([422, "name"]);
  }
  for (const name of ["מאפיית הנמל", "🥐"]) expect((await (await create(name)).json()).name).toBe(name);
});
