import type { CaseFigures } from "./measure-case";

/** Figures of a group of cases: what must not happen is added up, the rest is averaged. */
export interface GroupFigures {
  cases: number;
  posts: number;
  open: number;
  violations: number;
  nearPairs: number;
  claims: number;
  repeatedOpeners: number;
  topics: number;
  openers: number;
  pillarError: number;
  occasionsUsed: number;
  naming: number;
  transferable: number;
  specificWords: number;
  distinct1: number;
  distinct2: number;
  flesch: number;
  words: number;
}

const LISTS = ["violations", "nearPairs", "claims", "repeatedOpeners"] as const;
const SUMS = ["posts", "open"] as const;
const MEANS = [
  "topics",
  "openers",
  "occasionsUsed",
  "naming",
  "transferable",
  "specificWords",
  "distinct1",
  "distinct2",
  "flesch",
  "words",
] as const;

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Sums up a group; `pairsBetween` are near-duplicates of different businesses in it. */
export function sumGroup(cases: readonly CaseFigures[], pairsBetween = 0): GroupFigures {
  const add = (pick: (figures: CaseFigures) => number) => cases.reduce((sum, figures) => sum + pick(figures), 0);
  const lists = Object.fromEntries(LISTS.map((key) => [key, add((figures) => figures[key].length)]));
  const sums = Object.fromEntries(SUMS.map((key) => [key, add((figures) => figures[key])]));
  const means = Object.fromEntries(
    MEANS.map((key) => [key, round(add((figures) => figures[key]) / Math.max(1, cases.length))]),
  );
  const pillarError = round(Math.max(0, ...cases.map((figures) => figures.pillarError)));
  const group = { cases: cases.length, ...sums, ...lists, ...means, pillarError } as GroupFigures;
  return { ...group, nearPairs: group.nearPairs + pairsBetween };
}
