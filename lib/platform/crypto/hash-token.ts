import { createHash, timingSafeEqual } from "node:crypto";

/** SHA-256 as hex: what is stored of a random token. Not for passwords, which need a slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares without telling by its time where two secrets differ. */
export function isSameToken(given: string, wanted: string): boolean {
  return timingSafeEqual(createHash("sha256").update(given).digest(), createHash("sha256").update(wanted).digest());
}

/** sha256 of a file, in hex: names its content, whatever it is called. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
