import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import type { Operation } from "../app/_server/operation";
import { OPERATIONS } from "../app/_server/operations/all";
import { newAccount, newCalendar, newVisitor } from "./support/account";

const guarded = OPERATIONS.filter((operation) => operation.access === "workspace");
const named = guarded.filter((operation) => operation.path.includes("{id}"));

/** A body that would be accepted from the owner, so that a refusal is about the id and nothing else. */
const BODIES: Record<string, unknown> = {
  updateBusiness: { name: "Taken over" },
  createPost: { localDate: "2026-09-02", channel: "instagram", caption: "Taken over" },
  updatePost: { caption: "Taken over" },
  redoPost: {},
  acceptProposal: { proposalId: "prop_00000000000000000000000000" },
  createShareLink: {},
  updateShareLink: { name: "Taken over" },
  createShareLinks: { calendarIds: ["cal_00000000000000000000000000"] },
  revokeShareLinks: { calendarIds: ["cal_00000000000000000000000000"] },
  replyToReview: { shareLinkId: "shr_00000000000000000000000000", comment: "Taken over" },
  resolveReview: { resolved: true },
  updateCalendar: { blackoutDates: ["2026-09-02"] },
  extendCalendar: { days: 7 },
  fillCalendar: { dates: ["2026-09-02"] },
  rewriteCalendar: { from: "2026-09-01", to: "2026-09-07" },
  createBusiness: { name: "x", niche: "bakery", city: "Leeds" },
  createCalendar: { days: 7 },
  createApiKey: { name: "x" },
  createWebhook: { url: "http://127.0.0.1:9/" },
  updateWebhook: { description: "Taken over" },
};
const QUERIES: Record<string, string> = { exportCalendar: "?format=csv", exportBatch: "?format=zip" };

const urlOf = (operation: Operation, id = "") => operation.path.replace("{id}", id) + (QUERIES[operation.id] ?? "");
function bodyOf(operation: Operation) {
  if (operation.accepts === "bytes")
    return {
      data: Buffer.from("taken over"),
      headers: { "content-type": "application/octet-stream", "upload-offset": "0" },
    };
  return operation.body ? { data: BODIES[operation.id] ?? {} } : {};
}

async function makeVictim(playwright: Parameters<typeof newAccount>[0], baseURL: string | undefined) {
  const { visitor } = await newAccount(playwright, baseURL);
  const calendar = await newCalendar(visitor);
  const posts = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const link = await (await visitor.post(`/api/v1/calendars/${calendar.id}/share-links`, { data: {} })).json();
  const upload = await (await visitor.post("/api/v1/uploads", { data: { name: "clients.csv", size: 9 } })).json();
  const webhook = await (
    await visitor.post("/api/v1/webhooks", { data: { url: "http://127.0.0.1:9/", events: ["batch.failed"] } })
  ).json();
  const delivery = await (await visitor.post(`/api/v1/webhooks/${webhook.id}/test`)).json();
  const key = await (await visitor.post("/api/v1/api-keys", { data: { name: "mine" } })).json();
  const rows = [{ business_name: "Batch bakery", niche: "bakery", city: "Leeds", country: "GB" }];
  const batch = await visitor.post("/api/v1/batches", { data: { rows, options: { days: 7 } } });
  expect(batch.status()).toBe(202);
  const batchId: string = (await batch.json()).id;
  // A batch at work changes what its owner has; only strangers' doings are to be seen below.
  await expect(async () => {
    expect((await (await visitor.get(`/api/v1/batches/${batchId}`)).json()).status).toBe("succeeded");
  }).toPass({ timeout: 30_000 });
  const shared = await (
    await visitor.post(`/api/v1/calendars/${calendar.id}/share-links`, { data: { access: "approve" } })
  ).json();
  const review = await (
    await visitor.post(`/api/v1/shares/${shared.token}/reviews`, {
      data: { postId: posts[0].id, decision: "approve", name: "Ana" },
    })
  ).json();
  const ids: Record<string, string> = {
    batches: batchId,
    businesses: calendar.businessId,
    calendars: calendar.id,
    posts: posts[0].id,
    "share-links": link.id,
    "api-keys": key.id,
    reviews: review.id,
    webhooks: webhook.id,
    uploads: upload.id,
    "webhook-deliveries": delivery.id,
  };
  /** Everything the victim owns, to compare before and after. */
  const snapshot = async () =>
    JSON.stringify(
      await Promise.all(
        [
          "/api/v1/businesses",
          "/api/v1/calendars",
          `/api/v1/calendars/${calendar.id}/posts`,
          `/api/v1/calendars/${calendar.id}/share-links`,
          `/api/v1/calendars/${calendar.id}/reviews`,
          "/api/v1/webhooks",
          `/api/v1/uploads/${upload.id}`,
        ].map(async (url) => (await visitor.get(url)).json()),
      ),
    );
  return {
    visitor,
    snapshot,
    keyIds: async () =>
      (await (await visitor.get("/api/v1/api-keys")).json()).items.map((item: { id: string }) => item.id),
    idFor: (operation: Operation) => ids[operation.path.split("/")[3] ?? ""] ?? "",
  };
}

test("every route file is in the registry of operations, with just its methods", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) =>
      statSync(path.join(folder, name)).isDirectory() ? files(path.join(folder, name)) : path.join(folder, name),
    );
  const found = files("app/api/v1")
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const url = `/${path.dirname(file)}`.replace(/^\/app/, "").replace(/\[(\w+)\]/g, "{$1}");
      return [...readFileSync(file, "utf8").matchAll(/export const (GET|POST|PATCH|DELETE|PUT)\b/g)].map(
        ([, method]) => `${method} ${url}`,
      );
    });
  expect(found.sort()).toEqual(OPERATIONS.map(({ method, path: url }) => `${method} ${url}`).sort());
});

test("signed out, every guarded operation answers 401 and changes nothing", async ({ playwright, baseURL }) => {
  const victim = await makeVictim(playwright, baseURL);
  const before = await victim.snapshot();
  const nobody = await newVisitor(playwright, baseURL);
  for (const operation of guarded) {
    const response = await nobody.fetch(urlOf(operation, victim.idFor(operation)), {
      method: operation.method,
      ...bodyOf(operation),
    });
    expect(response.status(), operation.id).toBe(401);
    expect((await response.json()).code, operation.id).toBe("unauthenticated");
  }
  expect(await victim.snapshot()).toBe(before);
});

test("with another workspace's ids every operation answers the same 404 as for ids that never were or cannot be, and changes nothing", async ({
  playwright,
  baseURL,
}) => {
  const victim = await makeVictim(playwright, baseURL);
  const before = await victim.snapshot();
  const keysBefore = await victim.keyIds();
  const stranger = (await newAccount(playwright, baseURL)).visitor;
  for (const operation of named) {
    const call = (id: string) =>
      stranger.fetch(urlOf(operation, id), { method: operation.method, ...bodyOf(operation) });
    const foreign = await call(victim.idFor(operation));
    const never = await call(victim.idFor(operation).replace(/_.*/, "_00000000000000000000000000"));
    const strip = async (response: typeof foreign) => ({ ...(await response.json()), requestId: "" });
    expect([foreign.status(), never.status()], operation.id).toEqual([404, 404]);
    expect(await strip(foreign), operation.id).toEqual(await strip(never));
    const malformed = await call("no-id-at-all");
    expect(malformed.status(), operation.id).toBe(404);
    expect(await strip(malformed), operation.id).toEqual(await strip(never));
  }
  const foreignBusiness = await stranger.post("/api/v1/calendars", {
    data: { businessId: victim.idFor(OPERATIONS.find(({ id }) => id === "getBusiness") as Operation), days: 7 },
  });
  expect(foreignBusiness.status()).toBe(404);
  expect((await foreignBusiness.json()).errors[0].path).toBe("businessId");
  expect(await victim.snapshot()).toBe(before);
  expect(await victim.keyIds()).toEqual(keysBefore);
});

test("a guest's workspace is as closed to strangers as any other", async ({ playwright, baseURL }) => {
  const guest = await newVisitor(playwright, baseURL);
  expect((await guest.post("/api/v1/guest")).status()).toBe(204);
  const calendar = await newCalendar(guest);
  const other = await newVisitor(playwright, baseURL);
  expect((await other.post("/api/v1/guest")).status()).toBe(204);
  expect((await other.get(`/api/v1/calendars/${calendar.id}`)).status()).toBe(404);
  expect((await guest.get(`/api/v1/calendars/${calendar.id}`)).status()).toBe(200);
});

test("a forged guest cookie opens nothing", async ({ playwright, baseURL }) => {
  const guest = await newVisitor(playwright, baseURL);
  await guest.post("/api/v1/guest");
  const { cookies } = await guest.storageState();
  const cookie = cookies.find(({ name }) => name === "bella_guest")?.value ?? "";
  const forged = cookie.replace(/^ws_./, (start) => `${start.slice(0, -1)}${start.endsWith("0") ? "1" : "0"}`);
  const thief = await newVisitor(playwright, baseURL, { cookie: `bella_guest=${forged}` });
  expect((await thief.get("/api/v1/workspace")).status()).toBe(401);
});
