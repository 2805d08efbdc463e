import { afterEach, describe, expect, test, vi } from "vitest";

const env = vi.hoisted(() => ({ TRUSTED_PROXY_HOPS: 1 }));
vi.mock("@/lib/platform/env", () => ({ getEnv: () => env }));
const { clientAddress } = await import("./client-address");

const behindProxy = (entry: string) =>
  clientAddress(new Headers({ "x-forwarded-for": `6.6.6.6, ${entry}, 127.0.0.1` }));

afterEach(() => {
  env.TRUSTED_PROXY_HOPS = 1;
});

describe("whom a request is counted for", () => {
  test("is who the trusted proxy saw, whatever was sent along", () => {
    expect(behindProxy("9.9.9.9")).toBe("9.9.9.9");
    env.TRUSTED_PROXY_HOPS = 0;
    expect(behindProxy("9.9.9.9")).toBe("127.0.0.1");
    expect(clientAddress(new Headers())).toBe("unknown");
  });

  test("is one visitor however the address is spelled, and with whichever port a proxy notes beside it", () => {
    for (const entry of ["9.9.9.9:51234", "::ffff:9.9.9.9", "::FFFF:0909:0909", "[::ffff:9.9.9.9]:443"])
      expect(behindProxy(entry), entry).toBe("9.9.9.9");
  });

  test("is one network of IPv6: whoever has one has all of its addresses", () => {
    const network = behindProxy("2001:db8:1:2::1");
    for (const entry of ["2001:db8:1:2:ffff::7", "2001:0DB8:0001:0002:0:0:0:9", "[2001:db8:1:2::1]:443"])
      expect(behindProxy(entry), entry).toBe(network);
    expect(behindProxy("2001:db8:1:3::1")).not.toBe(network);
    expect(network).toBe("2001:db8:1:2::/64");
  });

  test("is taken as it stands when it is no address", () => expect(behindProxy("unix:")).toBe("unix:"));
});
