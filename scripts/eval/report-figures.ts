import type { GroupFigures } from "./sum-group";

export type FigureKey = keyof GroupFigures;

/** What the comparison shows, in this order. */
export const REPORTED: readonly FigureKey[] = [
  "cases",
  "posts",
  "open",
  "violations",
  "nearPairs",
  "claims",
  "repeatedOpeners",
  "topics",
  "openers",
  "pillarError",
  "occasionsUsed",
  "naming",
  "transferable",
  "specificWords",
  "flesch",
  "distinct1",
  "distinct2",
  "words",
];

export const LABELS: Readonly<Record<FigureKey, string>> = {
  cases: "calendars",
  posts: "posts",
  open: "slots left open",
  violations: "violations",
  nearPairs: "near-duplicate pairs",
  claims: "invented facts",
  repeatedOpeners: "openers repeated within 14 days",
  topics: "topics used, per calendar",
  openers: "distinct openers, per calendar",
  pillarError: "pillar error, posts (worst)",
  occasionsUsed: "posts that speak of an occasion, per calendar",
  naming: "captions that name town or business",
  transferable: "captions another trade could post (proxy)",
  specificWords: "words typical of the trade",
  flesch: "Flesch reading ease",
  distinct1: "distinct-1",
  distinct2: "distinct-2",
  words: "words a caption",
};

export const BARS: Partial<Record<FigureKey, string>> = {
  violations: "0",
  nearPairs: "0",
  claims: "0",
  repeatedOpeners: "0",
  pillarError: "≤ 1",
  naming: "20–50 %",
  transferable: "< 5 %",
};

/** The template generator measured in shared/content-engine.md ("The baseline to leave behind"). */
export const PROTOTYPE: Partial<Record<FigureKey, string>> = {
  nearPairs: "every post is in one",
  openers: "7 captions in 30 days",
  transferable: "100 %",
};

const PERCENT: ReadonlySet<FigureKey> = new Set(["naming", "transferable", "specificWords"]);
const THREE_DIGITS: ReadonlySet<FigureKey> = new Set(["distinct1", "distinct2"]);

/** A figure as the report prints it. */
export function show(key: FigureKey, value: number | undefined): string {
  if (value === undefined) return "";
  if (PERCENT.has(key)) return `${(value * 100).toFixed(1)} %`;
  return THREE_DIGITS.has(key) ? value.toFixed(3) : String(Math.round(value * 10) / 10);
}
