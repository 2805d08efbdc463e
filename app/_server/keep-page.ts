import { unstable_cache } from "next/cache";
import { connection } from "next/server";
import { isOnVercel } from "@/lib/platform/env";
import { writePageTags } from "@/lib/platform/pages/page-tags";

const MOST_SECONDS = 60;

/**
 * Tells Next, from within the rendering of a static page, by which tags it is kept and until when. A value that is
 * cached under a tag is the way to give the page around it that tag and that lifetime; the value is of no use.
 */
export async function keepPage(kept: {
  tags: string[];
  endsAt: number;
  frameAncestors?: readonly string[];
  indexable?: boolean;
  still?: boolean;
  gone?: boolean;
  unkept?: boolean;
}): Promise<void> {
  const tags = writePageTags({
    tags: kept.tags,
    endsAt: kept.endsAt,
    frameAncestors: [...(kept.frameAncestors ?? [])],
    ...(kept.indexable ? { indexable: true } : {}),
    ...(kept.still ? { still: true } : {}),
    ...(kept.gone ? { gone: true } : {}),
    ...(kept.unkept ? { unkept: true } : {}),
  });
  const seconds = Math.floor((kept.endsAt - Date.now()) / 1000);
  const revalidate = Math.max(1, Math.min(MOST_SECONDS, seconds));
  await unstable_cache(async () => true, tags, { tags, revalidate })();
}

/** Answers 404 for an address of a kept page that shows nothing, with the page that is rendered for it. */
export function keepNothing(): Promise<void> {
  return keepPage({ tags: [], endsAt: Number.POSITIVE_INFINITY, still: true, gone: true });
}

/**
 * For a page of one visitor, whose address holds what they may see and is known to proxy.ts alone: nobody keeps it,
 * and like those that are kept it runs without React.
 */
export function keepForNobody(): Promise<void> {
  return keepPage({ tags: [], endsAt: Number.POSITIVE_INFINITY, still: true, unkept: true });
}

/**
 * Keeps a page that takes nothing of its address and so is also rendered by the build. On Vercel, whose cache gives
 * no page a content policy, it is rendered for each request instead, with a nonce.
 * @param tag what ends it early
 * @returns whether it is kept, and so runs without React
 */
export async function keepFixedPage(tag: string): Promise<boolean> {
  if (isOnVercel()) await connection();
  else await keepPage({ tags: [tag], endsAt: Number.POSITIVE_INFINITY, indexable: true, still: true });
  return !isOnVercel();
}
