import { unstable_cache } from "next/cache";
import { hashToken } from "@/lib/platform/crypto/hash-token";
import { shareTag } from "@/lib/share/cache";
import { openShareLink, type SharedCalendar } from "@/lib/share/open-share-link";

const MAX_AGE_SECONDS = 30;

/** What a share token shows, cached under the tag that edits and revocation drop; null for any token that opens nothing. */
export function findShared(token: string): Promise<SharedCalendar | null> {
  const tokenHash = hashToken(token);
  const read = unstable_cache(() => openShareLink(token), ["share", tokenHash], {
    tags: [shareTag(tokenHash)],
    revalidate: MAX_AGE_SECONDS,
  });
  return read();
}
