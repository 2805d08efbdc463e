import { mintScope } from "../account/mint-scope";
import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { hashToken } from "../platform/crypto/hash-token";
import { findUsableEmbed, findUsableFeed, findUsableShareLink, type ShareLinkRow } from "./data";
import { hasOpenFeeds } from "./link-tokens";
import { visitorOf } from "./visitor-actor";

/** A link that is open now, with the right to read its calendar. */
export interface OpenLink {
  link: ShareLinkRow;
  scope: WorkspaceScope;
}

// The token is looked for by its hash: what an index compares tells nothing of the token by its time. One of no token's
// shape is looked for too, so that it takes as long as one that is only unknown.
async function resolve(token: string, find: (hash: string) => Promise<ShareLinkRow | null>): Promise<OpenLink | null> {
  const link = await find(hashToken(token));
  if (!link) return null;
  return { link, scope: mintScope({ workspaceId: link.workspaceId, role: "viewer", actor: visitorOf(link.id) }) };
}

/** The link of a share token; null for a wrong, expired or revoked one and for a deleted calendar alike. */
export const resolveShareLink = (token: string) => resolve(token, findUsableShareLink);

/** The link of a feed's token, while feeds are on. */
export async function resolveFeed(token: string): Promise<OpenLink | null> {
  const open = await resolve(token, findUsableFeed);
  return open && hasOpenFeeds(open.link) ? open : null;
}

/** The link of an embedded page's token, while feeds are on. */
export async function resolveEmbed(token: string): Promise<OpenLink | null> {
  const open = await resolve(token, findUsableEmbed);
  return open && hasOpenFeeds(open.link) ? open : null;
}

/** What every API call answers for a token that opens nothing. */
export function noSuchLink(): AppError {
  return new AppError("not_found", { detail: "There is no such share link." });
}
