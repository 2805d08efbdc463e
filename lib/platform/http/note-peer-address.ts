import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const FORWARDED = "x-forwarded-for";

/**
 * Appends the socket's address to every request's X-Forwarded-For, as a proxy would. Next hands route handlers no
 * socket and believes whatever the header says; with this the last entry is always true, so a forged one only ever
 * stands to the left of what TRUSTED_PROXY_HOPS counts.
 */
export function notePeerAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const peer = request.socket.remoteAddress;
    if (!peer) return;
    const given = request.headers[FORWARDED];
    request.headers[FORWARDED] = given ? `${Array.isArray(given) ? given.join(", ") : given}, ${peer}` : peer;
  });
}
