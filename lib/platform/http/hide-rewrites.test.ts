import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { hideRewrites } from "./hide-rewrites";

test("where a request was led is not told, whatever else is said and asked", async () => {
  hideRewrites();
  const server = createServer((request, response) => {
    response.setHeader("X-Middleware-Rewrite", "/s/token/proved/secret");
    response.setHeader("x-nextjs-rewritten-path", "/s/token/proved/secret");
    response.setHeader("x-nextjs-cache", "MISS").setHeader("etag", '"1"');
    response.end(`asked by ${request.headers.rsc ? "the router" : "a browser"}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { rsc: "1" } });
  const answer = await ask("/s/token");
  expect(await answer.text()).toBe("asked by the router");
  expect([answer.headers.get("x-nextjs-cache"), answer.headers.get("etag")]).toEqual(["MISS", '"1"']);
  expect(JSON.stringify([...answer.headers])).not.toContain("secret");
  const led = await ask("/s/token/proved/secret?_rsc=1");
  expect(await led.text(), "Next would redirect the router to the address").toBe("asked by a browser");
  server.close().closeAllConnections();
});
