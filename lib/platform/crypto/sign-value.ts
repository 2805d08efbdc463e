import { createHmac, timingSafeEqual } from "node:crypto";

/** `value` with a signature that only `secret` can make, bound to `purpose` so one cookie's value cannot be replayed in another. */
export function signValue(value: string, purpose: string, secret: string): string {
  return `${value}.${signature(value, purpose, secret)}`;
}

/** The value when the signature is right, else null. */
export function readSignedValue(signed: string, purpose: string, secret: string): string | null {
  const dot = signed.lastIndexOf(".");
  if (dot <= 0) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const wanted = Buffer.from(signature(value, purpose, secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : null;
}

function signature(value: string, purpose: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${value}`).digest("base64url");
}
