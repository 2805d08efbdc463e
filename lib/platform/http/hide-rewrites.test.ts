import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { hideRewrites } from "./hide-rewrites";

test("where a request was led is not told, whatever else an answer's headers say", async () => {
  hideRewrites();
  const server = createServer((_request, response) => {
    response.setHeader("X-Middleware-Rewrite", "/s/token/proved/secret");
    response.setHeader("x-nextjs-rewritten-path", "/s/token/proved/secret");
    response.setHeader("x-nextjs-cache", "MISS").setHeader("etag", '"1"');
    response.end("page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect([await answer.text(), answer.headers.get("x-nextjs-cache"), answer.headers.get("etag")]).toEqual([
    "page",
    "MISS",
    '"1"',
  ]);
  expect(JSON.stringify([...answer.headers])).not.toContain("secret");
  server.close().closeAllConnections();
});
