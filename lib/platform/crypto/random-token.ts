import { randomBytes } from "node:crypto";

/** A URL-safe secret of `bits` random bits (at least 128), as base64url. */
export function randomToken(bits = 192): string {
  if (bits < 128) throw new RangeError("A token needs at least 128 random bits.");
  return randomBytes(Math.ceil(bits / 8)).toString("base64url");
}
