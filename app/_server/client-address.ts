import { getEnv } from "@/lib/platform/env";

/**
 * The address a request came from: the entry of X-Forwarded-For that the last proxy we trust wrote. The server
 * itself appends the peer's address, so with TRUSTED_PROXY_HOPS=0 whatever a client forged is to the left of it.
 */
export function clientAddress(headers: Headers): string {
  const hops = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  return hops.at(-1 - getEnv().TRUSTED_PROXY_HOPS) ?? hops[0] ?? "unknown";
}
