import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";

// A real server, because what counts is what goes over the wire.
async function servePeer(answers: number[]) {
  const told: { url: string | undefined; authorization: string | undefined; tags: string[] }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    told.push({ url: request.url, authorization: request.headers.authorization, tags: JSON.parse(body).tags });
    response.writeHead(answers[told.length - 1] ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told, close: () => server.close() };
}

test("without Redis every peer is told what changed, gathered, with the operator's secret, and again when it did not listen", async () => {
  const deaf = await servePeer([503]);
  const other = await servePeer([]);
  const secret = "a-cron-secret-of-enough-length";
  Object.assign(process.env, { WEB_PEERS: `${deaf.origin}, ${other.origin}`, CRON_SECRET: secret, REDIS_URL: "" });
  vi.resetModules();
  const { changePages } = await import("./page-cache");
  await changePages(["share:1"]);
  await changePages(["calendar:1", "share:1"]);
  await vi.waitFor(() => expect([deaf.told.length, other.told.length]).toEqual([2, 1]), 5000);
  const message = {
    url: "/api/internal/revalidate",
    authorization: `Bearer ${secret}`,
    tags: ["share:1", "calendar:1"],
  };
  expect(other.told).toEqual([message]);
  expect(deaf.told).toEqual([message, message]);
  deaf.close();
  other.close();
});
