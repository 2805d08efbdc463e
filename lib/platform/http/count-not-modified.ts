import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { metrics } from "../telemetry/metrics";

const KEPT_PAGES = /^\/(s|embed)\//;

/** Counts kept pages that a browser or a proxy had already: a 304 is a hit of its cache. */
export function countNotModified(): void {
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (response.statusCode !== 304 || !KEPT_PAGES.test(request.url ?? "")) return;
    metrics.cacheRequests.inc({ name: "page", level: "browser", result: "hit" });
  });
}
