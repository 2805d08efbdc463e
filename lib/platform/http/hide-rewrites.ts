import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

const TELL = new Set(["x-middleware-rewrite", "x-nextjs-rewritten-path"]);

/**
 * Keeps to itself where proxy.ts led a request: Next would tell it in a header, and the address inside may hold what
 * only a cookie should (the proof of a link's password). Next's router, which could use it, is on no page behind a rewrite.
 */
export function hideRewrites(): void {
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse };
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => (TELL.has(name.toLowerCase()) ? response : setHeader(name, value));
  });
}
