import type { WorkspaceScope } from "../account/scope";
import { listShareLinkRows } from "./data";

/** The cache tag of a share page. It holds the token's hash, which is all the database knows of the token. */
export function shareTag(tokenHash: string): string {
  return `share-${tokenHash}`;
}

/** The tags of every page that shows a calendar; revalidate them when it changes. */
export async function listShareTags(scope: WorkspaceScope, calendarId: string): Promise<string[]> {
  const links = await listShareLinkRows(scope, calendarId);
  return links.filter((link) => link.revokedAt === null).map((link) => shareTag(link.tokenHash));
}
