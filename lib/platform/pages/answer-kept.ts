import { createHash } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { logger } from "../telemetry/logger";
import { findKept, type KeptAnswer, noteAnswer } from "./page-cache";
import type { PageEntry } from "./page-entry";

/** Whatever comes with one of these is not the plain question for a page: Next's router, somebody known, a proof. */
const OTHERWISE = ["cookie", "authorization", "rsc", "next-action", "next-router-prefetch", "range"];
const GZIP = /(?:^|,)\s*gzip\s*(?:;\s*q=(?:1|0?\.\d*[1-9])\d*\s*)?(?:,|$)/i;
/** What each answer says for itself. */
const OF_ONE_ANSWER = [
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "date",
  "etag",
];

const compress = promisify(gzip);
const servers = new WeakSet<Server>();

/**
 * Lets kept pages that are in this process's memory be answered before Next sees the request, compressed once and not
 * for each: Next would read, hash, copy and compress every byte of a page again. Their headers are those of Next's own
 * answer, which is noted when it gives one, so whatever decides on them (next.config.ts, proxy.ts) stays the one place.
 */
export function answerKeptPages(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (servers.has(server)) return;
    servers.add(server);
    // The request at hand goes to those who listen already; every later one comes by here.
    const listeners = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      const pass = () => {
        for (const listener of listeners) listener.call(server, request, response);
      };
      const path = pathAsked(request);
      if (path === null) return pass();
      answerKept(path, request, response).then(
        (answered) => answered || pass(),
        (error: unknown) => {
          logger().error({ err: error }, "a kept page could not be answered");
          if (!response.headersSent) pass();
        },
      );
    });
  });
}

/** The path of a plain question for a page; null for every other request. A kept page depends on nothing else of its address. */
function pathAsked({ method, url = "", headers }: IncomingMessage): string | null {
  if ((method !== "GET" && method !== "HEAD") || OTHERWISE.some((name) => headers[name] !== undefined)) return null;
  return url.split("?", 1)[0] ?? null;
}

async function answerKept(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const kept = await findKept(path);
  if (!kept) {
    response.once("finish", () => learn(path, request, response));
    return false;
  }
  const { entry, headers } = kept;
  const etag = etagOf(entry);
  if (isHeld(request, etag)) {
    response.writeHead(304, { ...without(headers, "content-type"), etag }).end();
    return true;
  }
  const packed = request.method === "GET" && GZIP.test(request.headers["accept-encoding"] ?? "");
  const body = packed ? await pack(entry) : Buffer.from(entry.value.html ?? "");
  const encoding = packed ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { ...headers, ...encoding, etag, "content-length": body.byteLength });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

/** Another word than Next's own, so whoever was answered by Next is sent the page once more and then never again. */
function etagOf(entry: PageEntry): string {
  entry.etag ??= `"${createHash("sha1")
    .update(entry.value.html ?? "")
    .digest("base64url")}"`;
  return entry.etag;
}

/** Whether the asker has the page already, by the rules that Next goes by. */
function isHeld({ headers }: IncomingMessage, etag: string): boolean {
  const held = headers["if-none-match"];
  if (held === undefined || /(?:^|,)\s*no-cache\s*(?:,|$)/.test(headers["cache-control"] ?? "")) return false;
  return held.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
}

async function pack(entry: PageEntry): Promise<Buffer> {
  entry.gzip ??= compress(entry.value.html ?? "");
  return entry.gzip;
}

const without = (headers: OutgoingHttpHeaders, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Notes under which headers Next answers a page, for the answers to come. */
function learn(path: string, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...response.getHeaders() };
  if (request.method !== "GET" || response.statusCode !== 200 || headers["set-cookie"] !== undefined) return;
  noteAnswer(path, without(headers, ...OF_ONE_ANSWER) as KeptAnswer);
}
