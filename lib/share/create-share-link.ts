import { requireRole, type WorkspaceScope } from "../account/scope";
import { getCalendar } from "../calendar/get-calendar";
import { invalid } from "../core/errors";
import { hashToken } from "../platform/crypto/hash-token";
import { randomToken } from "../platform/crypto/random-token";
import { createId } from "../platform/id/create-id";
import type { ShareLinkRow } from "./data";
import { insertShareLink } from "./mutations";
import type { CreatedShareLink, createShareLinkSchema, ShareLink } from "./schema";

const TOKEN_BITS = 192;
const MIN_LIFETIME_MS = 60_000;

/** A stored link as the API shows it: never its token, of which only the hash is kept. */
export function toShareLink(row: ShareLinkRow): ShareLink {
  return {
    id: row.id,
    calendarId: row.calendarId,
    name: row.name,
    mode: row.mode,
    access: row.access,
    allowDownload: row.allowDownload,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    viewCount: row.viewCount,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/**
 * Makes a public link to a calendar. Page and feed have tokens of their own, so that giving away one does not give the other.
 * @param origin the public origin, without a slash at its end
 * @throws AppError not_found, invalid_input (expires in less than a minute)
 */
export async function createShareLink(
  scope: WorkspaceScope,
  calendarId: string,
  input: ReturnType<typeof createShareLinkSchema.parse>,
  origin: string,
  now: Date,
): Promise<CreatedShareLink> {
  requireRole(scope, "editor");
  const { calendar } = await getCalendar(scope, calendarId);
  const expiresAt = input.expiresAt === undefined ? null : new Date(input.expiresAt);
  if (expiresAt && expiresAt.getTime() < now.getTime() + MIN_LIFETIME_MS)
    throw invalid("expiresAt", "Choose an instant at least a minute ahead.");
  const token = randomToken(TOKEN_BITS);
  const feedToken = randomToken(TOKEN_BITS);
  const row = await insertShareLink(scope, {
    id: createId("shr"),
    calendarId: calendar.id,
    name: input.name ?? null,
    tokenHash: hashToken(token),
    feedTokenHash: hashToken(feedToken),
    mode: input.mode,
    access: input.access,
    allowDownload: input.allowDownload,
    expiresAt,
  });
  return { ...toShareLink(row), token, url: `${origin}/s/${token}`, feedUrl: `${origin}/feeds/${feedToken}.ics` };
}
