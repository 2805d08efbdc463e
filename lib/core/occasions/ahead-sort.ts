/** What a trade is asked for in the two weeks before a day it lives by. */
export const AHEAD_SORTS = [
  "flowers",
  "sweets",
  "table",
  "gift",
  "jewel",
  "meat",
  "visit",
  "cleaning",
  "drive",
  "tax",
  "training",
  "photos",
] as const;
export type AheadSort = (typeof AHEAD_SORTS)[number];
