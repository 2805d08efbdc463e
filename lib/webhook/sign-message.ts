import { createHmac, randomBytes } from "node:crypto";
import { openSealedValue, sealValue } from "../platform/crypto/seal-value";
import { getEnv } from "../platform/env";
import type { WebhookRow } from "./data";

const PREFIX = "whsec_";
const SECRET_BYTES = 24;
const PURPOSE = "webhook-secret";

/** A new signing secret as Standard Webhooks writes it, and its form for the database. */
export function createSecret(): { secret: string; sealedSecret: string } {
  const secret = PREFIX + randomBytes(SECRET_BYTES).toString("base64");
  return { secret, sealedSecret: sealValue(secret, PURPOSE, getEnv().AUTH_SECRET) };
}

/**
 * The headers of a message (Standard Webhooks 1.0): a receiver recomputes the HMAC-SHA256 of `id.timestamp.body`.
 * During a rotation both secrets sign. Null when no secret can be read (AUTH_SECRET was changed).
 */
export function signMessage(
  webhook: Pick<WebhookRow, "sealedSecret" | "sealedPreviousSecret" | "previousSecretEndsAt">,
  message: { id: string; body: string },
  now: Date,
): Record<string, string> | null {
  const timestamp = Math.floor(now.getTime() / 1000);
  const isOverlapping = webhook.previousSecretEndsAt !== null && webhook.previousSecretEndsAt > now;
  const signatures = [webhook.sealedSecret, isOverlapping ? webhook.sealedPreviousSecret : null]
    .map((sealed) => (sealed === null ? null : openSealedValue(sealed, PURPOSE, getEnv().AUTH_SECRET)))
    .filter((secret) => secret !== null)
    .map((secret) => `v1,${sign(secret, `${message.id}.${timestamp}.${message.body}`)}`);
  if (signatures.length === 0) return null;
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
}

function sign(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  return createHmac("sha256", key).update(content).digest("base64");
}
