import { beforeEach, expect, test, vi } from "vitest";
import { createApiKey } from "@/lib/account/create-api-key";
import type * as mutations from "@/lib/account/mutations";
import type { WorkspaceScope } from "@/lib/account/scope";
import { listAllPostRows } from "@/lib/calendar/data";
import { dbPool } from "@/lib/platform/db/client";
import { makeCalendar, makeLink } from "@/scripts/testing/make-share";
import { POST as createApiKeyRoute } from "./api-keys/route";
import { POST as createBatch } from "./batches/route";
import { POST as createBusiness } from "./businesses/route";
import { POST as extendCalendar } from "./calendars/[id]/extend/route";
import { POST as createPost } from "./calendars/[id]/posts/route";
import { POST as createShareLink } from "./calendars/[id]/share-links/route";
import { POST as createCalendar } from "./calendars/route";
import { POST as redoPost } from "./posts/[id]/redo/route";
import { POST as replyToReview } from "./posts/[id]/reviews/route";
import { POST as createShareLinks } from "./share-links/route";
import { POST as createUpload } from "./uploads/route";
import { POST as createWebhook } from "./webhooks/route";

process.env.OUTGOING_PRIVATE_HOSTS = "127.0.0.1";

// A process that dies writes nothing more: neither the answer it would have given, nor that its key is free again.
const death = vi.hoisted(() => ({ isNear: false }));
vi.mock("@/lib/account/mutations", async (load) => {
  const real = await load<typeof mutations>();
  return {
    ...real,
    storeIdempotentAnswer: async (...args: Parameters<typeof real.storeIdempotentAnswer>) => {
      if (death.isNear) throw new Error("killed");
      await real.storeIdempotentAnswer(...args);
    },
    releaseIdempotencyKey: async (...args: Parameters<typeof real.releaseIdempotencyKey>) => {
      if (!death.isNear) await real.releaseIdempotencyKey(...args);
    },
  };
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

interface Order {
  POST: Handler;
  /** The table in which one row must come of it, however often it is sent. */
  table: string;
  body: unknown;
  id?: string;
  accept?: string;
}

const BUSINESS = { name: "Twice Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" };

const orders: Record<string, (made: Awaited<ReturnType<typeof prepare>>) => Order> = {
  "a business": () => ({ POST: createBusiness, table: "businesses", body: BUSINESS }),
  "a calendar": () => ({ POST: createCalendar, table: "calendars", body: { business: BUSINESS, days: 7 } }),
  "more days": ({ calendarId }) => ({ POST: extendCalendar, table: "calendars", id: calendarId, body: { days: 7 } }),
  "a post": ({ calendarId, date }) => ({
    POST: createPost,
    table: "posts",
    id: calendarId,
    body: { localDate: date, localTime: "09:00", channel: "instagram", format: "photo", caption: "We are open." },
  }),
  "a proposal": ({ postId }) => ({ POST: redoPost, table: "proposals", id: postId, body: { chips: ["shorter"] } }),
  "a share link": ({ calendarId }) => ({ POST: createShareLink, table: "share_links", id: calendarId, body: {} }),
  "share links in bulk": ({ calendarId }) => ({
    POST: createShareLinks,
    table: "share_links",
    body: { calendarIds: [calendarId] },
  }),
  "a file of share links": ({ calendarId }) => ({
    POST: createShareLinks,
    table: "share_links",
    body: { calendarIds: [calendarId] },
    accept: "text/csv",
  }),
  "a reply": ({ postId, shareLinkId }) => ({
    POST: replyToReview,
    table: "reviews",
    id: postId,
    body: { shareLinkId, comment: "We shall." },
  }),
  "a batch": () => ({
    POST: createBatch,
    table: "batches",
    body: {
      rows: [{ business_name: "Twice Bakery", niche: "bakery", city: "Leeds", country: "GB" }],
      options: { days: 7, writer: "builtin", runDuplicates: true },
    },
  }),
  "an upload": () => ({ POST: createUpload, table: "uploads", body: { name: "clients.csv", size: 100 } }),
  "an API key": () => ({ POST: createApiKeyRoute, table: "api_keys", body: { name: "twice" } }),
  "a webhook": () => ({
    POST: createWebhook,
    table: "webhooks",
    body: { url: "http://127.0.0.1:9/hook", events: ["calendar.ready"] },
  }),
};

async function prepare() {
  const { scope, calendar } = await makeCalendar();
  const [post] = await listAllPostRows(scope, calendar.id);
  const link = await makeLink(scope, calendar.id);
  const { key } = await createApiKey(scope, { name: "test", scopes: ["read", "write"], expiresAt: null }, null);
  return {
    scope,
    key,
    calendarId: calendar.id,
    date: calendar.startDate,
    postId: post?.id ?? "",
    shareLinkId: link.id,
  };
}

const count = async (scope: WorkspaceScope, table: string): Promise<number> =>
  (await dbPool().query(`select count(*)::int as count from ${table} where workspace_id = $1`, [scope.workspaceId]))
    .rows[0].count;

const revisions = async (scope: WorkspaceScope): Promise<unknown[]> =>
  (await dbPool().query("select days from calendars where workspace_id = $1 order by id", [scope.workspaceId])).rows;

/** Long enough after the death that the key would be given to the next who asks. */
const endLeases = () => dbPool().query("update idempotency_keys set lease_expires_at = now() - interval '1 second'");

beforeEach(() => {
  death.isNear = false;
});

test.each(Object.keys(orders))(
  "a process that dies right after making %s leaves the answer for whoever asks again",
  async (what) => {
    const made = await prepare();
    const { POST, table, body, id = "", accept = "application/json" } = (orders[what] as (typeof orders)[string])(made);
    const send = (idempotencyKey: string) => {
      const headers = {
        authorization: `Bearer ${made.key}`,
        "content-type": "application/json",
        "idempotency-key": idempotencyKey,
        accept,
      };
      const request = new Request("http://localhost/", { method: "POST", headers, body: JSON.stringify(body) });
      return POST(request, { params: Promise.resolve({ id }) });
    };
    const before = await count(made.scope, table);
    death.isNear = true;
    expect((await send("one-key")).status).toBe(500);
    const [after, days] = [await count(made.scope, table), await revisions(made.scope)];
    death.isNear = false;
    await endLeases();
    const again = await send("one-key");
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([expect.any(Number), "true"]);
    expect(again.status).toBeLessThan(300);
    expect(await count(made.scope, table)).toBe(after);
    expect(await revisions(made.scope)).toEqual(days);
    expect(after - before).toBe(table === "calendars" && id !== "" ? 0 : 1);
    const text = await again.text();
    expect(text.length).toBeGreaterThan(10);
    // And so for good.
    expect(await (await send("one-key")).text()).toBe(text);
  },
);
