const TAGS_HEADER = "x-next-cache-tags";
const UNTIL = "until:";
const FRAME = "frame:";
const INDEX = "index:1";

export interface PageTags {
  /** What the page shows, such as `calendar:cal_1`. */
  tags: string[];
  /** The instant (ms) at which it ends; infinite without one. */
  endsAt: number;
  /** Origins that may frame it. */
  frameAncestors: string[];
  /** Search engines may list it. */
  indexable?: true;
}

/**
 * Tags are the only thing a page can hand to the cache, so its other properties travel as tags too: its end, who
 * may frame it and whether it may be listed.
 */
export function writePageTags({ tags, endsAt, frameAncestors, indexable }: PageTags): string[] {
  const end = Number.isFinite(endsAt) ? [`${UNTIL}${endsAt}`] : [];
  const index = indexable ? [INDEX] : [];
  return [...tags, ...end, ...index, ...frameAncestors.map((origin) => `${FRAME}${origin}`)];
}

/** Reads them back from the header in which Next collects them; Next's own tags are left out. */
export function readPageTags(headers: Record<string, string | string[]> | undefined): PageTags {
  const header = headers?.[TAGS_HEADER];
  const all = typeof header === "string" ? header.split(",") : [];
  const ends = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)));
  return {
    tags: all.filter(
      (tag) => !tag.startsWith("_N_T_") && !tag.startsWith(UNTIL) && !tag.startsWith(FRAME) && tag !== INDEX,
    ),
    endsAt: Math.min(...ends),
    frameAncestors: all.filter((tag) => tag.startsWith(FRAME)).map((tag) => tag.slice(FRAME.length)),
    ...(all.includes(INDEX) ? { indexable: true } : {}),
  };
}
