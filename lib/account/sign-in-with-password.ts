import { AppError } from "../core/errors";
import { giveBackToken, type TokenRequest, takeToken } from "../platform/rate-limit/take-token";
import { findUserByEmail, type UserRow } from "./data";
import { verifyPassword } from "./hash-password";

const PER_ACCOUNT = { points: 10, perSeconds: 900 };
const PER_ADDRESS = { points: 30, perSeconds: 900 };

/** What an attempt takes: one of few for the account, one of some for where it comes from. */
const attemptAt = (email: string, address: string): [TokenRequest, TokenRequest] => [
  { name: "sign-in-account", key: email.trim().toLowerCase().slice(0, 254), ...PER_ACCOUNT },
  { name: "sign-in-address", key: address, ...PER_ADDRESS },
];

/**
 * The account that an e-mail and password open, or null. Failed attempts are limited per account and per address (an
 * attempt is taken before the look and given back when it succeeds, so that many at once are counted too), and an
 * unknown address costs as much time as a wrong password.
 * @throws AppError rate_limited
 */
export async function signInWithPassword(email: string, password: string, address: string): Promise<UserRow | null> {
  const attempt = attemptAt(email, address);
  const [account, place] = [await takeToken(attempt[0]), await takeToken(attempt[1])];
  if (!account.allowed || !place.allowed) {
    const retryAfterSeconds = Math.max(account.retryAfterSeconds, place.retryAfterSeconds);
    const minutes = Math.ceil(retryAfterSeconds / 60);
    throw new AppError("rate_limited", {
      detail: `Too many attempts. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
      retryAfterSeconds,
    });
  }
  if (password.length > 200 || email.length > 254 || email.includes("\0")) return null;
  const user = await findUserByEmail(email.trim());
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  if (!matches) return null;
  for (const taken of attempt) await giveBackToken(taken);
  return user;
}
