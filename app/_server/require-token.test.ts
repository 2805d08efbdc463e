import { afterEach, expect, test, vi } from "vitest";
import { requireToken } from "./require-token";

const trusted = vi.hoisted(() => ({ hops: 0 }));
vi.mock("@/lib/platform/env", () => ({ getEnv: () => ({ TRUSTED_PROXY_HOPS: trusted.hops }) }));
afterEach(() => {
  trusted.hops = 0;
});

/** Whether a request is let in whose proxies and peer these are: the server itself appends the peer. */
function isLetIn(hops: string, token?: string, authorization?: string): boolean {
  const headers = new Headers({
    ...(hops ? { "x-forwarded-for": hops } : {}),
    ...(authorization ? { authorization } : {}),
  });
  try {
    requireToken(headers, token);
    return true;
  } catch {
    return false;
  }
}

test.each([0, 1])(
  "without a token only this machine gets in, and a proxy on it does not speak for it (%d hops)",
  (hops) => {
    trusted.hops = hops;
    for (const own of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(isLetIn(own), own).toBe(true);
    for (const far of [
      "",
      "10.0.0.3",
      "203.0.113.9, 127.0.0.1",
      "127.0.0.1, 203.0.113.9, 127.0.0.1",
      "127.0.0.1, 203.0.113.9",
    ])
      expect(isLetIn(far), far).toBe(false);
  },
);

test("with a token it decides, from wherever", () => {
  expect(isLetIn("203.0.113.9", "t".repeat(20), `Bearer ${"t".repeat(20)}`)).toBe(true);
  expect(isLetIn("127.0.0.1", "t".repeat(20))).toBe(false);
});
