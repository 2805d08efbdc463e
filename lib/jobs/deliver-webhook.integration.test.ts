import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { Webhook as Verifier } from "standardwebhooks";
import { afterEach, describe, expect, test } from "vitest";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { cancelBatch } from "../batch/cancel-batch";
import { createCalendar } from "../calendar/create-calendar";
import { dbPool, transaction } from "../platform/db/client";
import { createReview } from "../share/create-review";
import { createReviewSchema } from "../share/schema";
import { createWebhook } from "../webhook/create-webhook";
import { emitWebhook } from "../webhook/emit-webhook";
import { listDeliveries } from "../webhook/list-deliveries";
import { getWebhook } from "../webhook/list-webhooks";
import { rotateWebhookSecret } from "../webhook/rotate-webhook-secret";
import { createWebhookSchema, type WebhookData, type WebhookDelivery } from "../webhook/schema";
import { replayDelivery, testWebhook } from "../webhook/send-delivery";
import { updateWebhook } from "../webhook/update-webhook";
import { drain } from "./drain";

process.env.OUTGOING_PRIVATE_HOSTS = "127.0.0.1";

const NOW = new Date("2026-08-31T12:00:00Z");
const REVIEW: WebhookData["review.submitted"] = {
  calendarId: "cal_1",
  postId: "post_1",
  shareLinkId: "shr_1",
  decision: "approve",
  comment: "Ünïcode “fine”",
  name: "Ana",
};
const drainAll = () => drain({ deadline: Date.now() + 20_000, concurrency: 4 });
const firstPage = { limit: 50, cursor: null, status: undefined };

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A receiver that answers these statuses in turn, the last one for ever. */
async function receive(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(statuses[Math.min(received.length, statuses.length) - 1] ?? 204).end("thanks");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { received, url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook` };
}

async function makeWebhook(url: string, changes: Record<string, unknown> = {}) {
  const scope = await makeScope();
  const webhook = await createWebhook(scope, createWebhookSchema.parse({ url, ...changes }));
  return { scope, webhook };
}

const verify = ({ headers, body }: Received, secret: string) =>
  new Verifier(secret).verify(body, headers as Record<string, string>) as { type: string; data: unknown };
const emitReview = (scope: WorkspaceScope) => transaction((tx) => emitWebhook(tx, scope, "review.submitted", REVIEW));
const bringForward = () => dbPool().query("update pgboss.job set start_after = now() where state = 'retry'");
const logOf = async (scope: WorkspaceScope, id: string): Promise<WebhookDelivery[]> =>
  (await listDeliveries(scope, id, firstPage)).items;

describe("a webhook", () => {
  test("hears once of what a visitor of a share link says, and nothing of what was refused", async () => {
    const { received, url } = await receive(204);
    const { scope, calendar, posts } = await makeCalendar();
    const webhook = await createWebhook(scope, createWebhookSchema.parse({ url, events: ["review.submitted"] }));
    const link = await makeLink(scope, calendar.id, { access: "comment" });
    const postId = posts[0]?.id ?? "";
    const say = (decision: "approve" | "comment") =>
      createReview(link.token, null, createReviewSchema.parse({ postId, decision, comment: "Lovely", name: "Ana" }));
    await expect(say("approve")).rejects.toMatchObject({ code: "forbidden" });
    await say("comment");
    await drainAll();
    expect(received).toHaveLength(1);
    const [message] = received as [Received];
    const data = { calendarId: calendar.id, shareLinkId: link.id, postId, decision: "comment" };
    expect(verify(message, webhook.secret)).toMatchObject({
      type: "review.submitted",
      data: { ...data, comment: "Lovely", name: "Ana" },
    });
  });

  test("is sent what happened, signed so that the Standard Webhooks library verifies it", async () => {
    const { received, url } = await receive(204);
    const { scope, webhook } = await makeWebhook(url);
    await emitReview(scope);
    await drainAll();
    expect(received).toHaveLength(1);
    const [message] = received as [Received];
    expect(verify(message, webhook.secret)).toMatchObject({ type: "review.submitted", data: REVIEW });
    expect(() => verify({ ...message, body: message.body.replace("approve", "refuse!") }, webhook.secret)).toThrow();
    expect(await logOf(scope, webhook.id)).toMatchObject([
      { id: message.headers["webhook-id"], status: "succeeded", attempts: 1, responseStatus: 204, error: null },
    ]);
  });

  test("hears of a calendar exactly when it is ready", async () => {
    const { received, url } = await receive(200);
    const { scope, webhook } = await makeWebhook(url, { events: ["calendar.ready"] });
    const { calendar } = await createCalendar(scope, bakeryCalendar(), NOW);
    expect(received).toHaveLength(0);
    await drainAll();
    await drainAll();
    expect(received.map((message) => verify(message, webhook.secret))).toMatchObject([
      { type: "calendar.ready", data: { calendarId: calendar.id, status: "succeeded" } },
    ]);
  });

  test("hears nothing of what was rolled back, of other events, or of other workspaces", async () => {
    const { received, url } = await receive(200);
    const { scope, webhook } = await makeWebhook(url, { events: ["review.submitted"] });
    const failed = transaction(async (tx) => {
      await emitWebhook(tx, scope, "review.submitted", REVIEW);
      throw new Error("rolled back");
    });
    await expect(failed).rejects.toThrow("rolled back");
    const counts = { total: 1 };
    await transaction((tx) =>
      emitWebhook(tx, scope, "batch.failed", { batchId: "bat_1", name: "x", status: "failed", counts, spendUsd: 0 }),
    );
    await emitReview(await makeScope());
    await drainAll();
    expect(received).toEqual([]);
    expect(await logOf(scope, webhook.id)).toEqual([]);
  });

  test.each([
    [["batch.cancelled"], ["batch.cancelled"]],
    [["batch.completed", "batch.cancelled"], ["batch.cancelled"]],
    [["batch.completed"], ["batch.completed"]],
    [["batch.failed"], []],
  ])("that asks for %j hears of a cancelled batch once, as %j, with its status", async (events, types) => {
    const { received, url } = await receive(200);
    const { scope, webhook } = await makeWebhook(url, { events });
    const { id } = await makeBatch(scope, { count: 2 });
    await cancelBatch(scope, id);
    await drainAll();
    expect(received.map((message) => verify(message, webhook.secret))).toMatchObject(
      types.map((type) => ({ type, data: { batchId: id, status: "cancelled", counts: { cancelled: 2 } } })),
    );
  });

  test("that fails is tried again with the same id and bytes", async () => {
    const { received, url } = await receive(500, 200);
    const { scope, webhook } = await makeWebhook(url);
    await emitReview(scope);
    await drainAll();
    const [waiting] = await logOf(scope, webhook.id);
    expect(waiting).toMatchObject({ status: "pending", attempts: 1, responseStatus: 500, responseText: "thanks" });
    // The queue's pause of some seconds is not waited for: the retry is a job like any other, brought forward here.
    await bringForward();
    await drainAll();
    expect(received.map(({ body, headers }) => [body, headers["webhook-id"]])).toEqual([
      [waiting?.body, waiting?.id],
      [waiting?.body, waiting?.id],
    ]);
    expect(await logOf(scope, webhook.id)).toMatchObject([{ status: "succeeded", attempts: 2 }]);
  });

  test("that is mended need not wait for the next try: a message that waits is sent now, once", async () => {
    const { received, url } = await receive(500, 200);
    const { scope, webhook } = await makeWebhook(url);
    await emitReview(scope);
    await emitReview(await makeScope());
    await drainAll();
    const [waiting] = await logOf(scope, webhook.id);
    const id = waiting?.id ?? "";
    expect(await replayDelivery(scope, id)).toMatchObject({ id, status: "pending", attempts: 1 });
    // It is due already: pressed again, it is not sent twice.
    await expect(replayDelivery(scope, id)).rejects.toMatchObject({ code: "conflict" });
    await drainAll();
    expect(received.map(({ headers }) => headers["webhook-id"])).toEqual([id, id]);
    expect(await logOf(scope, webhook.id)).toMatchObject([{ status: "succeeded", attempts: 2 }]);
  });

  test("that answers 410 is switched off and sent nothing more", async () => {
    const { received, url } = await receive(410);
    const { scope, webhook } = await makeWebhook(url);
    await emitReview(scope);
    await drainAll();
    await emitReview(scope);
    await drainAll();
    expect(received).toHaveLength(1);
    expect(await getWebhook(scope, webhook.id)).toMatchObject({ active: false });
    expect(await logOf(scope, webhook.id)).toMatchObject([{ status: "failed", responseStatus: 410 }]);
    await expect(testWebhook(scope, webhook.id, NOW)).rejects.toMatchObject({ code: "conflict" });
    expect(await updateWebhook(scope, webhook.id, { active: true })).toMatchObject({ switchedOffBecause: null });
  });

  test("can be tested and a message replayed, as itself", async () => {
    const { received, url } = await receive(200);
    const { scope, webhook } = await makeWebhook(url, { events: ["batch.failed"] });
    const { id } = await testWebhook(scope, webhook.id, NOW);
    await drainAll();
    await replayDelivery(scope, id);
    await drainAll();
    expect(received.map(({ headers }) => headers["webhook-id"])).toEqual([id, id]);
    expect(verify(received[1] as Received, webhook.secret)).toMatchObject({ type: "webhook.test" });
    expect(await logOf(scope, webhook.id)).toMatchObject([{ status: "succeeded", attempts: 2 }]);
  });

  test("signs with the old and the new secret after a rotation", async () => {
    const { received, url } = await receive(200);
    const { scope, webhook } = await makeWebhook(url);
    const rotated = await rotateWebhookSecret(scope, webhook.id);
    await emitReview(scope);
    await drainAll();
    const [message] = received as [Received];
    expect(verify(message, webhook.secret)).toBeTruthy();
    expect(verify(message, rotated.secret)).toBeTruthy();
    expect(() => verify(message, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).toThrow();
  });

  test.each(["http://10.0.0.1/", "https://169.254.169.254/latest", "http://example.com/", "https://[::1]:8080/"])(
    "cannot point at %s",
    async (url) => {
      await expect(makeWebhook(url)).rejects.toMatchObject({ code: "invalid_input", errors: [{ path: "url" }] });
    },
  );
});
