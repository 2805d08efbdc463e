import { getEnv } from "@/lib/platform/env";

const LOOPBACK = /^(::1|127\.|::ffff:127\.)/;

/**
 * The address a request came from: the entry of X-Forwarded-For that the last proxy we trust wrote. The server
 * itself appends the peer's address, so with TRUSTED_PROXY_HOPS=0 whatever a client forged is to the left of it.
 */
export function clientAddress(headers: Headers): string {
  const hops = listHops(headers);
  return hops.at(-1 - getEnv().TRUSTED_PROXY_HOPS) ?? hops[0] ?? "unknown";
}

/** True when nobody on the way is elsewhere: a proxy of this machine brings in callers from the whole world. */
export function isFromThisMachine(headers: Headers): boolean {
  const hops = listHops(headers);
  return hops.length > 0 && hops.every((hop) => LOOPBACK.test(hop));
}

function listHops(headers: Headers): string[] {
  return (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
}
