import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** An address that holds a proof (proxy.ts). Bound to a number such as 127.0.0.1, Next comes back with it as a request of its own. */
const PROVED = /^\/s\/[^/]+\/proved\//;
const ROUTERS = ["rsc", "next-router-prefetch", "next-router-segment-prefetch", "next-router-state-tree"];
const TELL = new Set(["x-middleware-rewrite", "x-nextjs-rewritten-path"]);

/**
 * Keeps to itself where proxy.ts led a request: Next would tell it in a header, and the address inside may hold what
 * only a cookie should (the proof of a link's password). Next's router, which could use it, is on no page behind a rewrite.
 */
export function hideRewrites(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    // To its router Next would name the address, to redirect it there.
    if (PROVED.test(request.url ?? "")) for (const name of ROUTERS) delete request.headers[name];
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => (TELL.has(name.toLowerCase()) ? response : setHeader(name, value));
  });
}
