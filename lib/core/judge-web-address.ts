/** Names that lead to the visitor's own machine or network (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/;
/** IPv4 that no visitor reaches (RFC 6890): this host, private, shared, loopback, link-local, multicast and reserved. */
const LOCAL_IPV4 =
  /^(?:0|10|127|22[4-9]|2[345]\d)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\./;
/** IPv6: unspecified and loopback, IPv4 inside, unique local, link-local (RFC 6890). */
const LOCAL_IPV6 = /^\[(?:::|f[cd]|fe[89ab])/;

/**
 * Why an address cannot stand in posts, as a sentence to who gives it; null where it can. It looks at the address alone
 * and asks no network.
 */
export function judgeWebAddress(address: string): string | null {
  if (!URL.canParse(address)) return "Write the whole address, like https://example.com.";
  const { hostname, username, password } = new URL(address);
  if (username || password) return "Write the address without a name or password: everybody would read it.";
  const isLocal =
    LOCAL_NAME.test(hostname) ||
    LOCAL_IPV4.test(hostname) ||
    LOCAL_IPV6.test(hostname) ||
    (!hostname.includes(".") && !hostname.startsWith("["));
  return isLocal ? "Nobody outside can open this address. Write the public one, like https://example.com." : null;
}
