import { deriveToken } from "../platform/crypto/derive-token";
import { hashToken } from "../platform/crypto/hash-token";
import { getEnv } from "../platform/env";
import type { ShareLinkRow } from "./data";

/** The feed's token: made of the link and AUTH_SECRET, so the owner and the page can show it again while only its hash is stored. */
export function feedTokenOf(linkId: string, version: number): string {
  return deriveToken(`${linkId}:${version}`, "share-feed", getEnv().AUTH_SECRET);
}

export function embedTokenOf(linkId: string): string {
  return deriveToken(linkId, "share-embed", getEnv().AUTH_SECRET);
}

/** Feed and embed know no password, so a link with one opens them only when its owner said so. */
export function hasOpenFeeds(link: ShareLinkRow): boolean {
  return link.passwordHash === null || link.feedsWithPassword;
}

/**
 * Where feed and embedded page are; null while they are off, and for links whose tokens were made otherwise (an
 * older link, another AUTH_SECRET).
 */
export function feedUrlsOf(link: ShareLinkRow, origin: string): { feedUrl: string | null; embedUrl: string | null } {
  const open = hasOpenFeeds(link) && link.revokedAt === null;
  const feed = feedTokenOf(link.id, link.feedVersion);
  const embed = embedTokenOf(link.id);
  return {
    feedUrl: open && hashToken(feed) === link.feedTokenHash ? `${origin}/feeds/${feed}.ics` : null,
    embedUrl: open && hashToken(embed) === link.embedTokenHash ? `${origin}/embed/${embed}` : null,
  };
}
