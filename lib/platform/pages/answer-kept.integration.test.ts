import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { answerKeptPages } from "./answer-kept";
import { changePages, getPage, setPage } from "./page-cache";

const HTML = `<html><body>${"Words … of a page. ".repeat(500)}</body></html>`;
const TAGS = { "x-next-cache-tags": "share:1" };
const seen: IncomingMessage[] = [];

/** As Next answers: from the store when it has the page, else it renders it; the tags are kept to itself. */
async function beNext(request: IncomingMessage, response: ServerResponse) {
  seen.push(request);
  const key = `build/route-cache/APP_PAGE/5f/$${(request.url ?? "").split("?")[0]}`;
  const hit = await getPage(key);
  const value = { kind: "APP_PAGE" as const, html: HTML, headers: { ...TAGS }, status: 200 };
  if (!hit) await setPage(key, value);
  const headers = {
    ...(hit?.value ?? value).headers,
    "x-nextjs-cache": hit ? "HIT" : "MISS",
    "x-own": "of next.config",
  };
  for (const [name, text] of Object.entries(headers)) if (name !== "x-next-cache-tags") response.setHeader(name, text);
  response.setHeader("content-type", "text/html");
  response.end(HTML);
}

const server = createServer((request, response) => void beNext(request, response));
let origin: string;
let path: string;
let pages = 0;
beforeAll(async () => {
  answerKeptPages();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(origin);
});
afterAll(() => server.close().closeAllConnections());
beforeEach(() => {
  path = `/s/page-${++pages}`;
  vi.restoreAllMocks();
});

// Node's fetch unpacks what it gets and adds headers of its own, so the bytes are compared before it.
const ask = async (headers: Record<string, string> = {}, method = "GET", at = path) => {
  seen.length = 0;
  const answer = await fetch(origin + at, { method, headers: { "accept-encoding": "identity", ...headers } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers, byNext: seen.length === 1 };
};
const plain = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => !/^(date|etag|content-length|x-nextjs-cache)$/.test(name)));

test("a kept page is answered without Next, under the headers of Next's own answer", async () => {
  const first = await ask();
  const second = await ask();
  expect([first.byNext, second.byNext]).toEqual([true, false]);
  expect(second.text).toBe(HTML);
  const unaged = (text: string) => text.replace(/s-maxage=\d+/, "s-maxage");
  expect(unaged(JSON.stringify(plain(second.headers)))).toBe(unaged(JSON.stringify(plain(first.headers))));
  expect(second.headers.get("x-own")).toBe("of next.config");
  expect(second.headers.get("x-nextjs-cache")).toBe("HIT");
  expect(second.headers.get("x-next-cache-tags")).toBeNull();
  expect((await ask({}, "GET", `${path}?theme=dark`)).text).toBe(HTML);
});

test("it comes compressed to whoever reads that, by HEAD without its body, and as 304 to whoever has it", async () => {
  await ask();
  const packed = await ask({ "accept-encoding": "br;q=1, gzip" });
  expect([packed.byNext, packed.headers.get("content-encoding"), packed.text]).toEqual([false, "gzip", HTML]);
  expect(Number(packed.headers.get("content-length"))).toBeLessThan(gzipSync(HTML).length + 50);
  expect((await ask({ "accept-encoding": "gzip;q=0, identity" })).headers.get("content-encoding")).toBeNull();
  const head = await ask({}, "HEAD");
  expect([head.byNext, head.status, head.text]).toEqual([false, 200, ""]);
  expect(Number(head.headers.get("content-length"))).toBe(Buffer.byteLength(HTML));
  const etag = packed.headers.get("etag") ?? "";
  for (const held of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await ask({ "if-none-match": held, "cache-control": "max-age=0" });
    expect([again.byNext, again.status, again.text], held).toEqual([false, 304, ""]);
    expect(again.headers.get("cache-control")).toMatch(/^public, max-age=0/);
  }
  expect((await ask({ "if-none-match": etag, "cache-control": "no-cache" })).status).toBe(200);
  expect((await ask({ "if-none-match": '"other"', "cache-control": "max-age=0" })).status).toBe(200);
});

test("a change ends it with the next request, and so does its end", async () => {
  await ask();
  expect((await ask()).byNext).toBe(false);
  await changePages(["share:1"]);
  expect((await ask()).byNext).toBe(true);
  expect((await ask()).byNext).toBe(false);
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 10_001);
  expect((await ask()).byNext).toBe(true);
});

test.each([
  ["cookie", "bella_share=x"],
  ["authorization", "Bearer x"],
  ["rsc", "1"],
  ["next-action", "x"],
  ["range", "bytes=0-1"],
])("what comes with %s is Next's to answer", async (name, value) => {
  await ask();
  expect((await ask({ [name]: value })).byNext).toBe(true);
});

test("other methods and other addresses are Next's to answer", async () => {
  await ask();
  expect((await ask({}, "POST")).byNext).toBe(true);
  expect((await ask({}, "GET", `${path}/`)).byNext).toBe(true);
  expect((await ask({}, "GET", "/_not-found")).byNext).toBe(true);
  expect((await ask({}, "GET", "/_not-found")).byNext).toBe(true);
});
