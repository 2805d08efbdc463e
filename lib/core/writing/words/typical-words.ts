import { normalizeText } from "../../checking/trigrams";
import type { LayeredTopic, TopicLibrary } from "../topics/topic-library";

// A word belongs to a trade when at least two of its topics use it, four times as often as the shared topics do.
const LEAST_TOPICS = 2;
const LIFT = 4;

/** A text's words of three letters and more, without plural endings: "loaf" and "loafs" are one. */
export function wordsOf(text: string): string[] {
  return normalizeText(text)
    .split(" ")
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?<=[^s])s$/, ""));
}

const textOf = ({ title, hook, do: advice, why, mistake, detail, ask }: LayeredTopic) =>
  [title, hook, advice, why, mistake, detail, ask].join(" ");

function countTopics(topics: readonly LayeredTopic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of topics)
    for (const word of new Set(wordsOf(textOf(topic)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function findTypical({ topics }: TopicLibrary): ReadonlySet<string> {
  const own = topics.filter(({ layer }) => layer === "trade");
  const shared = topics.filter(({ layer }) => layer !== "trade");
  const elsewhere = countTopics(shared);
  const share = (word: string) => (elsewhere.get(word) ?? 0) / Math.max(1, shared.length);
  return new Set(
    [...countTopics(own)].flatMap(([word, count]) =>
      count >= LEAST_TOPICS && count / own.length >= LIFT * share(word) ? [word] : [],
    ),
  );
}

const known = new WeakMap<TopicLibrary, ReadonlySet<string>>();

/** The words that a trade's own topics use and the shared ones do not: a sentence with one tells whose it is. */
export function typicalWords(library: TopicLibrary): ReadonlySet<string> {
  const before = known.get(library);
  if (before) return before;
  const typical = findTypical(library);
  known.set(library, typical);
  return typical;
}
