import { changePages } from "../platform/pages/page-cache";

/** What kept pages of a share link are tagged with. */
export const shareTag = (linkId: string) => `share:${linkId}`;

/** Ends the kept pages of these links on every instance. Call it after the commit of whatever changed: review, revocation, password, expiry. */
export function changedShare(linkIds: readonly string[]): Promise<void> {
  return changePages(linkIds.map(shareTag));
}
