const TAGS_HEADER = "x-next-cache-tags";
const UNTIL = "until:";
const FRAME = "frame:";
const FLAGS = { indexable: "index:1", still: "still:1", gone: "gone:1", unkept: "unkept:1" } as const;
const FLAG_NAMES = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
const isFlag = (tag: string) => FLAG_NAMES.some((name) => FLAGS[name] === tag);

export interface PageTags {
  /** What the page shows, such as `calendar:cal_1`. */
  tags: string[];
  /** The instant (ms) at which it ends; infinite without one. */
  endsAt: number;
  /** Origins that may frame it. */
  frameAncestors: string[];
  /** Search engines may list it. */
  indexable?: true;
  /** It runs without React (still-page.ts). */
  still?: true;
  /** There is nothing at its address: it is answered with 404. */
  gone?: true;
  /** It is for one visitor: nobody keeps it. */
  unkept?: true;
}

/**
 * Tags are the only thing a page can hand to the cache, so its other properties travel as tags too: its end, who
 * may frame it, whether it may be listed, runs without React, shows nothing, or is for one visitor.
 */
export function writePageTags({ tags, endsAt, frameAncestors, ...flags }: PageTags): string[] {
  const end = Number.isFinite(endsAt) ? [`${UNTIL}${endsAt}`] : [];
  const set = FLAG_NAMES.filter((name) => flags[name]).map((name) => FLAGS[name]);
  return [...tags, ...end, ...set, ...frameAncestors.map((origin) => `${FRAME}${origin}`)];
}

/** Reads them back from the header in which Next collects them; Next's own tags are left out. */
export function readPageTags(headers: Record<string, string | string[]> | undefined): PageTags {
  const header = headers?.[TAGS_HEADER];
  const all = typeof header === "string" ? header.split(",") : [];
  const ends = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)));
  return {
    tags: all.filter(
      (tag) => !tag.startsWith("_N_T_") && !tag.startsWith(UNTIL) && !tag.startsWith(FRAME) && !isFlag(tag),
    ),
    endsAt: Math.min(...ends),
    frameAncestors: all.filter((tag) => tag.startsWith(FRAME)).map((tag) => tag.slice(FRAME.length)),
    ...Object.fromEntries(FLAG_NAMES.filter((name) => all.includes(FLAGS[name])).map((name) => [name, true as const])),
  };
}
