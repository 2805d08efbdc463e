import { BlockList, isIP } from "node:net";

/** Special-purpose ranges of the IANA registries (RFC 6890 and later): nothing of the public internet answers there. */
const PRIVATE_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
/** Also the tunnels (6to4, Teredo, NAT64) that carry an IPv4 address inside. */
const PRIVATE_V6 = [
  ["::", 96],
  ["64:ff9b::", 32],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const;

const privateAddresses = new BlockList();
for (const [network, prefix] of PRIVATE_V4) privateAddresses.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_V6) privateAddresses.addSubnet(network, prefix, "ipv6");

/** True for loopback, private, link-local (cloud metadata among them), multicast and reserved addresses, and for what is no address. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  // An IPv4 address in IPv6 notation is judged by the IPv4 ranges.
  return family === 0 || privateAddresses.check(address, family === 6 ? "ipv6" : "ipv4");
}
