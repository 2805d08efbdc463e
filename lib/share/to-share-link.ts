import type { ShareLinkRow } from "./data";
import { feedUrlsOf } from "./link-tokens";
import type { ShareLink } from "./schema";

/** A stored link as the API shows it: never its token, of which only the hash is kept. @param origin the public origin, without a slash at its end */
export function toShareLink(
  row: ShareLinkRow,
  origin: string,
  counts: { reviewCount: number | null; unreadCount: number | null } = { reviewCount: 0, unreadCount: 0 },
): ShareLink {
  return {
    id: row.id,
    calendarId: row.calendarId,
    name: row.name,
    mode: row.mode,
    access: row.access,
    hasPassword: row.passwordHash !== null,
    allowDownload: row.allowDownload,
    allowIndex: row.allowIndex,
    embedOrigins: row.embedOrigins,
    feedsWithPassword: row.feedsWithPassword,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    ...feedUrlsOf(row, origin),
    viewCount: row.viewCount,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    reviewCount: counts.reviewCount ?? 0,
    unreadCount: counts.unreadCount ?? 0,
    createdAt: row.createdAt.toISOString(),
  };
}
