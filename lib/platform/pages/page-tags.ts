const TAGS_HEADER = "x-next-cache-tags";
const UNTIL = "until:";
const FRAME = "frame:";

export interface PageTags {
  /** What the page shows, such as `calendar:cal_1`. */
  tags: string[];
  /** The instant (ms) at which it ends; infinite without one. */
  endsAt: number;
  /** Origins that may frame it. */
  frameAncestors: string[];
}

/**
 * Tags are the only thing a page can hand to the cache, so two of its properties travel as tags too: its end and
 * who may frame it.
 */
export function writePageTags({ tags, endsAt, frameAncestors }: PageTags): string[] {
  const end = Number.isFinite(endsAt) ? [`${UNTIL}${endsAt}`] : [];
  return [...tags, ...end, ...frameAncestors.map((origin) => `${FRAME}${origin}`)];
}

/** Reads them back from the header in which Next collects them; Next's own tags are left out. */
export function readPageTags(headers: Record<string, string | string[]> | undefined): PageTags {
  const header = headers?.[TAGS_HEADER];
  const all = typeof header === "string" ? header.split(",") : [];
  const ends = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)));
  return {
    tags: all.filter((tag) => !tag.startsWith("_N_T_") && !tag.startsWith(UNTIL) && !tag.startsWith(FRAME)),
    endsAt: Math.min(...ends),
    frameAncestors: all.filter((tag) => tag.startsWith(FRAME)).map((tag) => tag.slice(FRAME.length)),
  };
}
