import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const ROUTED = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** A path as Next can route it. A broken percent escape makes it answer 500; escaped itself, it is only a name nothing has. */
export function tamePath(url: string): string {
  const [path = "", ...query] = url.split("?");
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

/** A method as Next can route it. To TRACE, PROPFIND and their like it answers 500 or an empty 400; no route takes PUT, so that one is refused properly. */
export const tameMethod = (method: string): string => (ROUTED.has(method) ? method : "PUT");

/** Lets our own routes refuse what Next would trip over before it asks them. */
export function tameRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = tamePath(request.url ?? "/");
    request.method = tameMethod(request.method ?? "GET");
  });
}
