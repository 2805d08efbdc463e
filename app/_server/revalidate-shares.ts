import { revalidateTag } from "next/cache";
import type { WorkspaceScope } from "@/lib/account/scope";
import { listShareTags, shareTag } from "@/lib/share/cache";

/** Drops the cached share pages of a calendar: the next visitor gets it as it is now. */
export async function revalidateShares(scope: WorkspaceScope, calendarId: string): Promise<void> {
  // `expire: 0` makes the very next request fresh; the named profiles would serve the old page once more.
  for (const tag of await listShareTags(scope, calendarId)) revalidateTag(tag, { expire: 0 });
}

/** Drops the cached page of one link. */
export function revalidateShare(tokenHash: string): void {
  revalidateTag(shareTag(tokenHash), { expire: 0 });
}
