import { verifyPassword } from "../account/hash-password";
import { AppError } from "../core/errors";
import { hashToken } from "../platform/crypto/hash-token";
import { readSignedValue, signValue } from "../platform/crypto/sign-value";
import { getEnv } from "../platform/env";
import { giveBackToken, type TokenRequest, takeToken } from "../platform/rate-limit/take-token";
import type { ShareLinkRow } from "./data";
import { noSuchLink, type OpenLink, resolveShareLink } from "./resolve-share-link";

const PURPOSE = "share-unlock";
const PER_ADDRESS = { points: 10, perSeconds: 900 };
const PER_LINK = { points: 200, perSeconds: 3600 };

// Bound to the password's hash: a changed password ends what the old one opened.
const proofOf = (link: ShareLinkRow) => `${link.id}:${hashToken(link.passwordHash ?? "").slice(0, 32)}`;

/** Whether a visitor may see behind the link's password; always, when it has none. */
export function isUnlocked(link: ShareLinkRow, proof: string | null): boolean {
  if (link.passwordHash === null) return true;
  return proof !== null && readSignedValue(proof, PURPOSE, getEnv().AUTH_SECRET) === proofOf(link);
}

/** What an attempt takes: one of few for where it comes from, one of some for the link. */
const attemptAt = (linkId: string, address: string): [TokenRequest, TokenRequest] => [
  { name: "share-password", key: `${linkId}:${address}`, ...PER_ADDRESS },
  { name: "share-password-link", key: linkId, ...PER_LINK },
];

async function takeAttempt(request: TokenRequest): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeToken(request);
  if (allowed) return;
  const minutes = Math.ceil(retryAfterSeconds / 60);
  throw new AppError("rate_limited", {
    detail: `Too many wrong passwords. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
    retryAfterSeconds,
  });
}

/**
 * Checks a link's password. Wrong ones are limited for each address and for the link: an attempt is taken before the
 * look, so that many at once are counted too, and given back when it opens, so that a whole office can.
 * @returns the proof to send along from now on
 * @throws AppError not_found, forbidden (the password is wrong), rate_limited
 */
export async function unlockShareLink(token: string, password: string, address: string): Promise<string> {
  const open = await resolveShareLink(token);
  if (!open || open.link.passwordHash === null) throw noSuchLink();
  const attempt = attemptAt(open.link.id, address);
  for (const request of attempt) await takeAttempt(request);
  if (!(await verifyPassword(open.link.passwordHash, password)))
    throw new AppError("forbidden", { detail: "That is not the password of this link." });
  for (const taken of attempt) await giveBackToken(taken);
  return signValue(proofOf(open.link), PURPOSE, getEnv().AUTH_SECRET);
}

/** The open link of a visitor's request. @throws AppError not_found, unauthenticated (its password was not given) */
export async function requireOpenLink(token: string, proof: string | null): Promise<OpenLink> {
  const open = await resolveShareLink(token);
  if (!open) throw noSuchLink();
  if (!isUnlocked(open.link, proof))
    throw new AppError("unauthenticated", { detail: "Open the link with its password first." });
  return open;
}
