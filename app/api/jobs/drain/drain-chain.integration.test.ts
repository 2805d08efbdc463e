import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getBatch } from "@/lib/batch/get-batch";
import { listAllPostRows, listCalendarRows } from "@/lib/calendar/data";
import { getEnv } from "@/lib/platform/env";
import { makeBatch } from "@/scripts/testing/make-batch";
import { makeScope } from "@/scripts/testing/make-workspace";

// Outside of Next nobody runs what a route leaves for after its answer.
const left: Promise<unknown>[] = [];
vi.mock("next/server", () => ({
  after: (work: () => Promise<unknown>) => left.push(sleep(1).then(work)),
}));

const SECRET = "a-secret-for-the-cron";
const calls: (string | undefined)[] = [];
let server: Server;
let origin = "";

beforeAll(async () => {
  const { POST } = await import("./route");
  server = createServer(async (request, response) => {
    calls.push(request.url);
    const headers = new Headers(request.headers as Record<string, string>);
    const answer = await POST(new Request(`${origin}${request.url}`, { method: "POST", headers }), {});
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(getEnv(), { APP_URL: origin, CRON_SECRET: SECRET, DRAIN_MODE: "serverless" });
});
afterAll(() => server.close());

const knock = (headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/jobs/drain?seconds=6`, { method: "POST", headers });

test("without a worker, one call of the cron works two hundred rows off in bounded steps that call each other", {
  timeout: 240_000,
}, async () => {
  const scope = await makeScope();
  const { id } = await makeBatch(scope, { count: 200, options: { days: 7 } });
  expect((await knock()).status).toBe(401);
  expect((await knock({ authorization: `Bearer ${SECRET}` })).status).toBe(200);
  // Each pass that is left calls for the next before it ends.
  for (let pass = 0; pass < left.length; pass += 1) await left[pass];
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 200 } });
  expect(calls.slice(2)).toEqual(left.map((_, index) => `/api/jobs/drain?pass=${index + 2}&seconds=6`));
  expect(left.length).toBeGreaterThan(0);
  const { items } = await listCalendarRows(scope, { limit: 500, cursor: null });
  expect(items).toHaveLength(200);
  for (const { calendar } of items) expect(await listAllPostRows(scope, calendar.id)).toHaveLength(calendar.postCount);
});
