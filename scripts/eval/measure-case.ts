import { checkPost, toCheckFacts } from "../../lib/core/checking/check-post";
import { judgeOccasion } from "../../lib/core/occasions/judge-occasion";
import { wordsOf } from "../../lib/core/writing/words/typical-words";
import type { EvalPost, WrittenCase } from "./eval-case";
import { findClaims } from "./find-claims";
import { findNearPairs, toComparedPosts } from "./find-near-pairs";
import { findRepeats, firstWords } from "./find-repeats";
import { measureReadability } from "./measure-readability";
import type { TradeWords } from "./trade-words";

/** The figures of one case; lists hold what was found, for the reader to look up. */
export interface CaseFigures {
  id: string;
  posts: number;
  open: number;
  violations: string[];
  nearPairs: string[];
  claims: string[];
  repeatedOpeners: string[];
  topics: number;
  captions: number;
  openers: number;
  /** Largest distance of a pillar from its share of the planned posts, in posts. */
  pillarError: number;
  /** Slots planned with a dated reason to post, and posts that speak of theirs. */
  occasions: number;
  occasionsUsed: number;
  /** Shares from 0 to 1. */
  naming: number;
  transferable: number;
  specificWords: number;
  distinct1: number;
  distinct2: number;
  flesch: number;
  words: number;
}

const shareOf = (count: number, all: number) => (all === 0 ? 0 : count / all);

function findViolations({ business, posts }: WrittenCase): string[] {
  const facts = toCheckFacts(business);
  return [
    ...posts.flatMap(({ slot, draft }) =>
      checkPost(draft, { slot, facts }).map(({ code, message }) => `${slot.key}: ${code}, ${message}`),
    ),
    ...findRepeats(posts).others,
  ];
}

function measurePillarError({ planned, pillars }: WrittenCase): number {
  const total = pillars.reduce((sum, { share }) => sum + share, 0);
  return Math.max(
    ...pillars.map(({ id, share }) =>
      Math.abs(planned.filter(({ pillar }) => pillar === id).length - (planned.length * share) / total),
    ),
  );
}

/** Different single words and word pairs, as shares of all: how varied the language is. */
function measureDistinct(captions: readonly string[]): { distinct1: number; distinct2: number } {
  const words = captions.map((caption) => caption.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []);
  const pairs = words.flatMap((list) => list.slice(1).map((word, i) => `${list[i]} ${word}`));
  const singles = words.flat();
  return {
    distinct1: shareOf(new Set(singles).size, singles.length),
    distinct2: shareOf(new Set(pairs).size, pairs.length),
  };
}

/** A day of mourning is kept by every shop alike, and "Merry Christmas" is anybody's wish: as it should be. */
function isKeptAlike(slot: EvalPost["slot"] | undefined): boolean {
  if (!slot?.occasion) return false;
  const { manner } = judgeOccasion(slot.occasion, slot.localDate);
  return slot.occasion.sombre || manner === "greeting" || manner === "day_off";
}

function measureWords(posts: readonly EvalPost[], name: string, own: ReadonlySet<string>) {
  const texts = posts.map(({ draft }) => wordsOf(draft.caption.replaceAll(name, " ")));
  const all = texts.flat();
  const isAnybodys = (words: readonly string[], i: number) =>
    !isKeptAlike(posts[i]?.slot) && !words.some((word) => own.has(word));
  return {
    transferable: shareOf(texts.filter(isAnybodys).length, posts.length),
    specificWords: shareOf(all.filter((word) => own.has(word)).length, all.length),
  };
}

/** All figures of one case. */
export function measureCase(written: WrittenCase, tradeWords: TradeWords): CaseFigures {
  const { evalCase, business, posts, open, planned } = written;
  const captions = posts.map(({ draft }) => draft.caption);
  const { name, place } = business;
  return {
    id: evalCase.id,
    posts: posts.length,
    open: open.length,
    violations: findViolations(written),
    nearPairs: findNearPairs(toComparedPosts(business, posts)),
    claims: posts.flatMap(({ slot, draft }) =>
      findClaims(`${draft.caption}\n${draft.callToAction?.text ?? ""}`, business).map(
        (claim) => `${slot.key}: "${claim}"`,
      ),
    ),
    repeatedOpeners: findRepeats(posts).openers,
    topics: new Set(posts.map(({ draft }) => draft.topicId)).size,
    captions: new Set(captions).size,
    openers: new Set(captions.map(firstWords)).size,
    pillarError: measurePillarError(written),
    occasions: planned.filter(({ occasion }) => occasion !== null).length,
    occasionsUsed: posts.filter(({ slot }) => slot.occasion !== null).length,
    naming: shareOf(
      captions.filter((caption) => caption.includes(place.city) || caption.includes(name)).length,
      posts.length,
    ),
    ...measureWords(posts, name, tradeWords.of(business)),
    ...measureDistinct(captions),
    flesch: shareOf(
      captions.reduce((sum, caption) => sum + measureReadability(caption), 0),
      posts.length,
    ),
    words: shareOf(captions.join(" ").split(/\s+/).length, posts.length),
  };
}
