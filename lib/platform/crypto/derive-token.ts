import { createHmac } from "node:crypto";

/** A URL-safe secret of 192 bits that `secret` makes of `value` for one purpose, always the same: it can be shown again without being stored. */
export function deriveToken(value: string, purpose: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${value}`).digest().subarray(0, 24).toString("base64url");
}
