import { decode } from "next-auth/jwt";
import type { GuestClaim } from "@/lib/account/create-account";
import { resolveApiKey } from "@/lib/account/resolve-api-key";
import { resolveGuestSession, resolveUserSession, type Visitor } from "@/lib/account/resolve-session";
import { readSignedValue, signValue } from "@/lib/platform/crypto/sign-value";
import { getEnv } from "@/lib/platform/env";
import { isSecure, sessionCookieName } from "./auth";

const GUEST_COOKIE = "bella_guest";
const GUEST_PURPOSE = "guest-workspace";
const GUEST_DAYS = 365;

export type Credential = "session" | "guest" | "api-key";

/** Whoever a request is from, and what proved it. */
export interface Authenticated extends Visitor {
  credential: Credential;
}

/** Reads one cookie. next-auth splits a large session over `name.0`, `name.1`, …; they are joined again. */
export function readCookie(headers: Headers, name: string): string | null {
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const values = cookies.map(
    (cookie) => [cookie.slice(0, cookie.indexOf("=")), cookie.slice(cookie.indexOf("=") + 1)] as const,
  );
  const whole = values.find(([key]) => key === name)?.[1];
  if (whole !== undefined) return whole;
  const parts = values
    .filter(([key]) => key.startsWith(`${name}.`))
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  return parts.length > 0 ? parts.map(([, part]) => part).join("") : null;
}

/** The guest workspace a signed cookie names, unverified against the database. */
export function readGuest(headers: Headers): GuestClaim | null {
  const cookie = readCookie(headers, GUEST_COOKIE);
  const value = cookie === null ? null : readSignedValue(cookie, GUEST_PURPOSE, getEnv().AUTH_SECRET);
  const [workspaceId, version] = value?.split(":") ?? [];
  if (!workspaceId || !version) return null;
  return { workspaceId, guestVersion: Number(version) };
}

function guestCookie(value: string, maxAgeSeconds: number): string {
  return `${GUEST_COOKIE}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}

/** The Set-Cookie that binds a browser to its guest workspace. */
export function issueGuestCookie({ workspaceId, guestVersion }: GuestClaim): string {
  return guestCookie(
    signValue(`${workspaceId}:${guestVersion}`, GUEST_PURPOSE, getEnv().AUTH_SECRET),
    GUEST_DAYS * 86_400,
  );
}

/** The Set-Cookie that forgets the guest. */
export function dropGuestCookie(): string {
  return guestCookie("", 0);
}

async function findUserVisitor(headers: Headers): Promise<Visitor | null> {
  const cookie = readCookie(headers, sessionCookieName());
  if (cookie === null) return null;
  // A cookie that is garbage, forged or of an old secret makes decode throw: the visitor is simply signed out.
  const token = await decode({ token: cookie, secret: getEnv().AUTH_SECRET }).catch(() => null);
  if (!token?.sub || typeof token.sessionVersion !== "number") return null;
  return resolveUserSession(token.sub, token.sessionVersion);
}

/** The visitor of a request: an API key when one is sent, else the session, else the guest cookie. Null for nobody. */
export async function authenticate(headers: Headers): Promise<Authenticated | null> {
  const authorization = headers.get("authorization");
  if (authorization !== null) {
    const scope = await resolveApiKey(authorization.replace(/^Bearer\s+/i, ""));
    return scope && { scope, user: null, credential: "api-key" };
  }
  const visitor = await findUserVisitor(headers);
  if (visitor) return { ...visitor, credential: "session" };
  const guest = readGuest(headers);
  const guestVisitor = guest && (await resolveGuestSession(guest.workspaceId, guest.guestVersion));
  return guestVisitor && { ...guestVisitor, credential: "guest" };
}
