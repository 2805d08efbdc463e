import { isIPv4, isIPv6 } from "node:net";
import { getEnv } from "@/lib/platform/env";

const LOOPBACK = /^(::1|127\.|::ffff:127\.)/;

/**
 * Whom a request is counted for: the entry of X-Forwarded-For that the last proxy we trust wrote, an IPv6 address by
 * its network. The server itself appends the peer's address, so with TRUSTED_PROXY_HOPS=0 whatever a client forged is
 * to the left of it.
 */
export function clientAddress(headers: Headers): string {
  const hops = listHops(headers);
  return networkOf(hops.at(-1 - getEnv().TRUSTED_PROXY_HOPS) ?? hops[0] ?? "unknown");
}

// Some proxies note the port too, and each connection has its own.
const PORT = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/;
const MAPPED_IPV4 = /^0:0:0:0:0:ffff:([0-9a-f]+):([0-9a-f]+)$/;

/** An IPv4 address as it is; of IPv6 the first half, because the smallest customer is given all addresses of the other. */
function networkOf(entry: string): string {
  const [, bracketed, plain] = PORT.exec(entry) ?? [];
  const address = bracketed ?? plain ?? entry;
  if (isIPv4(address) || !isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [, high, low] = MAPPED_IPV4.exec(groups.join(":")) ?? [];
  if (high !== undefined && low !== undefined)
    return [high, low].flatMap((half) => [Number.parseInt(half, 16) >> 8, Number.parseInt(half, 16) & 255]).join(".");
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight numbers of an IPv6 address in one spelling. */
function groupsOf(address: string): string[] {
  const [zoneless = ""] = address.split("%");
  const [head = "", tail] = new URL(`http://[${zoneless}]`).hostname.slice(1, -1).split("::");
  const [before, after] = [head, tail ?? ""].map((half) => half.split(":").filter(Boolean));
  const missing = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array.from({ length: missing }, () => "0"), ...(after ?? [])];
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
