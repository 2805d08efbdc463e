import { isSecure } from "./auth";
import { readCookie } from "./session";

/** Holds what unlocking a link gave. Its path names the link, so that one browser may have several open. */
export const SHARE_COOKIE = "bella_share";
const LIFE_SECONDS = 7 * 86_400;

/** What a request proves of a link's password; null for nothing. */
export function readShareProof(headers: Headers): string | null {
  return readCookie(headers, SHARE_COOKIE);
}

/** The Set-Cookies that open a link's page and its part of the API, and nothing else. */
export function issueShareProof(token: string, proof: string): string[] {
  const attributes = `Max-Age=${LIFE_SECONDS}; HttpOnly${isSecure() ? "; Secure" : ""}`;
  return [
    `${SHARE_COOKIE}=${proof}; Path=/s/${token}; SameSite=Lax; ${attributes}`,
    `${SHARE_COOKIE}=${proof}; Path=/api/v1/shares/${token}; SameSite=Strict; ${attributes}`,
  ];
}
