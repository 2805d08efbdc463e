import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { operatorGuard, type TargetGuard, UnsafeTargetError } from "./target-guard";

export interface OutsideRequest {
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
  /** For everything: resolving, connecting, redirects and the answer. */
  timeoutMs: number;
  /** More of an answer than this many bytes is not read. */
  maxBytes: number;
  signal?: AbortSignal;
}

export interface OutsideAnswer {
  status: number;
  /** The answer's body, cut at `maxBytes`. */
  text: string;
}

const MAX_REDIRECTS = 3;
/** Redirects that keep method and body; the others would turn a POST into a GET and are answers like any other. */
const KEEPS_METHOD = new Set([307, 308]);

/**
 * A request to an address that a workspace chose. The target is judged before every hop, names are resolved once and
 * the connection is made to the very address that was judged, so a name that changes its mind (DNS rebinding) gains nothing.
 * @throws UnsafeTargetError; the network's own errors; an AbortError when the time is over
 */
export async function fetchOutside(
  request: OutsideRequest,
  guard: TargetGuard = operatorGuard(),
): Promise<OutsideAnswer> {
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  let url = new URL(request.url);
  for (let hop = 0; ; hop += 1) {
    guard.judge(url);
    const { location, ...answer } = await send(url, { ...request, signal }, guard);
    if (location === undefined || !KEEPS_METHOD.has(answer.status)) return answer;
    if (hop === MAX_REDIRECTS) throw new UnsafeTargetError(`More than ${MAX_REDIRECTS} redirects.`);
    url = new URL(location, url);
  }
}

function send(
  url: URL,
  { method, headers, body, maxBytes, signal }: OutsideRequest & { signal: AbortSignal },
  guard: TargetGuard,
): Promise<OutsideAnswer & { location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const client = url.protocol === "https:" ? https : http;
    // A connection of its own for each request: a kept one was judged for somebody else's name.
    const request = client.request(url, { method, headers, agent: false, lookup: guard.lookup, signal });
    request.once("error", reject);
    request.once("response", (response) => {
      readText(response, maxBytes).then(
        (text) => resolve({ status: response.statusCode ?? 0, text, location: response.headers.location }),
        reject,
      );
    });
    request.end(body);
  });
}

async function readText(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    // Leaving the loop destroys the response and its connection.
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8");
}
