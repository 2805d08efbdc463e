import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect, type PlaywrightWorkerArgs } from "@playwright/test";

export const PASSWORD = "a long enough password";
export const newEmail = () => `owner-${randomUUID()}@example.com`;
/** An address of its own (the test server trusts one proxy hop), so that tests do not share rate limits. */
export const newAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 255)).join(".")}`;

type Playwright = PlaywrightWorkerArgs["playwright"];

/** A browserless visitor with a cookie jar, its own address and Bella's own Origin. */
export async function newVisitor(
  playwright: Playwright,
  baseURL: string | undefined,
  headers: Record<string, string> = {},
): Promise<APIRequestContext> {
  const origin = new URL(baseURL ?? "").origin;
  return playwright.request.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: { origin, "x-forwarded-for": newAddress(), ...headers },
  });
}

/** `headers`: an `origin` for a visitor who has none of its own, such as a page's. */
export async function signIn(
  visitor: APIRequestContext,
  email: string,
  password = PASSWORD,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  return visitor.post("/api/auth/callback/credentials", {
    form: { email, password, csrfToken, json: "true" },
    headers,
    maxRedirects: 0,
  });
}

/** A signed-up, signed-in visitor. */
export async function newAccount(playwright: Playwright, baseURL: string | undefined) {
  const visitor = await newVisitor(playwright, baseURL);
  const email = newEmail();
  const created = await visitor.post("/api/v1/accounts", { data: { email, password: PASSWORD } });
  expect(created.status()).toBe(201);
  expect((await signIn(visitor, email)).ok()).toBe(true);
  return { visitor, email };
}

export const BAKERY = { name: "Harbor Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" };

/** A finished week of the bakery's calendar, made through the API. */
export async function newCalendar(visitor: APIRequestContext, changes: Record<string, unknown> = {}) {
  const response = await visitor.post("/api/v1/calendars", {
    data: { business: BAKERY, startDate: "2026-09-01", days: 7, ...changes },
    headers: { prefer: "wait=20" },
  });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}
