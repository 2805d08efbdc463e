import { lookup as systemLookup } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { getEnv } from "../env";
import { isPrivateAddress } from "./private-addresses";

/** The target of an outgoing request is not one that a workspace may choose. */
export class UnsafeTargetError extends Error {
  override readonly name = "UnsafeTargetError";
}

type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

/** Decides where requests to addresses chosen by a workspace may go. */
export interface TargetGuard {
  /** @throws UnsafeTargetError for what the URL alone gives away: its scheme, credentials, a private address */
  judge(url: URL): void;
  /** Resolves a name and answers only addresses that may be connected to; the connection is made to just these. */
  lookup: LookupFunction;
}

/**
 * @param allowed names, addresses and CIDR ranges that the operator lets in although they are private; only these may be spoken to without TLS
 * @param resolve how names become addresses
 */
export function createTargetGuard(
  allowed: readonly string[],
  resolve: Resolve = (hostname) => systemLookup(hostname, { all: true, verbatim: true }),
): TargetGuard {
  const names = new Set(allowed.map((entry) => entry.toLowerCase()));
  const addresses = toBlockList(allowed);
  const isAllowed = (address: string) => isIP(address) !== 0 && addresses.check(address, familyOf(address));

  return {
    judge(url) {
      const host = hostOf(url);
      const known = names.has(host) || isAllowed(host);
      if (url.protocol !== "https:" && !(url.protocol === "http:" && known))
        throw new UnsafeTargetError("The address must start with https://.");
      if (url.username || url.password) throw new UnsafeTargetError("The address must not hold a password.");
      if (isIP(host) !== 0 && isPrivateAddress(host) && !known)
        throw new UnsafeTargetError("The address is a private one; it must be on the public internet.");
    },
    lookup(hostname, options, callback) {
      resolve(hostname).then(
        (found) => {
          // One private address is enough to refuse: a name that mixes both is a trick.
          const fine = names.has(hostname.toLowerCase())
            ? found
            : found.filter(({ address }) => !isPrivateAddress(address) || isAllowed(address));
          const [first] = fine;
          if (!first || fine.length < found.length)
            return callback(new UnsafeTargetError(`${hostname} resolves to a private address.`), []);
          if (options.all) return callback(null, fine);
          callback(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, []),
      );
    },
  };
}

/** The guard that the operator's OUTGOING_PRIVATE_HOSTS describes. */
export function operatorGuard(): TargetGuard {
  return createTargetGuard(getEnv().OUTGOING_PRIVATE_HOSTS);
}

/** A URL's host without the brackets of IPv6. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
}

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

function toBlockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [network = "", prefix] = entry.split("/");
    if (isIP(network) === 0) continue;
    if (prefix === undefined) list.addAddress(network, familyOf(network));
    else list.addSubnet(network, Number(prefix), familyOf(network));
  }
  return list;
}
