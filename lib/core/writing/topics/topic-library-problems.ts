import { NearDuplicateIndex } from "../../checking/near-duplicate-index";
import { jaccard, normalizeText, trigramsOf } from "../../checking/trigrams";
import { findOwnClaim } from "../facts/find-own-claim";
import type { Topic } from "./topic-schema";

export interface LibrarySource {
  /** File the topics come from, as `trades/bakery`. */
  source: string;
  layer: "trade" | "cluster" | "universal";
  topics: readonly Topic[];
}

const PIECES = ["hook", "do", "why", "mistake", "detail", "ask"] as const;
const BANNED =
  /\b(elevate|transform your|indulge|look no further|nestled|passionate|award|guarantee[ds]?|best in|№|#1|state-of-the-art|game.?changer|unlock|unleash|did you know|say goodbye|treat yourself|our team|family-run|family-owned|studies show|research shows|experts say|per ?cent of|% of)\b/i;
const MONEY = /[$£€₹¥]\s?\d|\d+\s?(dollars|pounds|euros|% off|percent off)/i;
const DANGLING = /^(it|this|that|they|these|those|instead|also|so|which)\b(?! (one|kind|time|part|year|month|week))/i;
const PLACEHOLDER = /\{([^}]*)\}/g;
const SHARED_PLACEHOLDERS = ["place", "customer", "customers", "visit", "work"];
const allowed = (layer: LibrarySource["layer"]) =>
  layer === "trade"
    ? new Set(["town"])
    : new Set([
        "town",
        "subject",
        ...SHARED_PLACEHOLDERS.flatMap((p) => [p, `a:${p}`, `${p}:plural`, (p[0] ?? "").toUpperCase() + p.slice(1)]),
      ]);

function wordingProblems(piece: string, text: string, layer: LibrarySource["layer"]): string[] {
  const problems: string[] = [];
  const banned = BANNED.exec(text)?.[0];
  if (banned !== undefined) problems.push(`${piece}: banned wording "${banned}"`);
  if (MONEY.test(text)) problems.push(`${piece}: states a price or discount`);
  if (piece !== "ask" && piece !== "invite" && DANGLING.test(text))
    problems.push(`${piece}: starts with a word that points elsewhere: "${text.slice(0, 30)}"`);
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "");
  for (const name of names.filter((name) => !allowed(layer).has(name)))
    problems.push(`${piece}: unknown placeholder {${name}}`);
  return problems;
}

/** Kinds of claim that a topic may make because it waits for an owner who has told of it. */
const TOLD_BY: Readonly<Record<string, NonNullable<Topic["presumes"]>[number]>> = {
  delivery: "delivery",
  parking: "parking",
};

/** What a topic says of the business that posts it and nobody but its owner can know. */
function claimProblems(topic: Topic): string[] {
  return (["title", "goal", ...PIECES, "invite"] as const).flatMap((piece) => {
    const found = findOwnClaim(topic[piece]);
    const told = found && TOLD_BY[found.kind];
    if (found === null || (told && topic.presumes?.includes(told))) return [];
    return [`${piece}: claims what only an owner can know (${found.kind}: "${found.words}")`];
  });
}

/** Every unordered pair of a list. */
function* pairs<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [index, a] of items.entries()) for (const b of items.slice(index + 1)) yield [a, b];
}

function problemsOfTopic(topic: Topic, layer: LibrarySource["layer"]): string[] {
  const problems = [...PIECES, "invite" as const].flatMap((piece) => wordingProblems(piece, topic[piece], layer));
  problems.push(...claimProblems(topic));
  if (!topic.ask.includes("?")) problems.push("ask: holds no question");
  const pieces = PIECES.map((name) => ({ name, trigrams: trigramsOf(normalizeText(topic[name])) }));
  for (const [a, b] of pairs(pieces)) {
    if (jaccard(a.trigrams, b.trigrams) >= 0.4) problems.push(`${a.name} and ${b.name} say nearly the same`);
  }
  return problems;
}

const openingOf = (topic: Topic) => normalizeText(topic.hook).split(" ").slice(0, 3).join(" ");

function repeatedOpenings({ source, topics }: LibrarySource): string[] {
  const first = new Map<string, string>();
  return topics.flatMap((topic) => {
    const opening = openingOf(topic);
    const twin = first.get(opening);
    first.set(opening, twin ?? topic.id);
    return twin === undefined ? [] : [`${source}/${topic.id}: hook opens like ${twin} ("${opening}")`];
  });
}

function repeatedIds(sources: readonly LibrarySource[]): string[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ source, topics }) =>
    topics.flatMap(({ id }) => {
      const twin = first.get(id);
      first.set(id, twin ?? source);
      return twin === undefined ? [] : [`${source}/${id}: id is used by ${twin} too`];
    }),
  );
}

function nearDuplicates(sources: readonly LibrarySource[], focus: string | undefined): string[] {
  const index = new NearDuplicateIndex();
  return sources.flatMap(({ source, topics }) =>
    topics.flatMap((topic) => {
      const text = normalizeText(PIECES.map((piece) => topic[piece]).join(" "));
      const twin = index.findNear(text);
      index.add(`${source}/${topic.id}`, text);
      const mine = focus === undefined || focus === source || twin?.key.startsWith(`${focus}/`);
      return twin && mine ? [`${source}/${topic.id} and ${twin.key} are near-duplicates`] : [];
    }),
  );
}

/**
 * Every way in which a set of topic files breaks docs/writing-topics.md, as `source/topic: problem`.
 * Schema errors are found before this, by topic-schema.ts. `focus` limits the report to one source.
 */
export function topicLibraryProblems(sources: readonly LibrarySource[], focus?: string): string[] {
  const chosen = sources.filter(({ source }) => focus === undefined || source === focus);
  const ids = repeatedIds(sources).filter((line) => focus === undefined || line.startsWith(`${focus}/`));
  const wording = chosen.flatMap(({ source, layer, topics }) =>
    topics.flatMap((topic) => problemsOfTopic(topic, layer).map((problem) => `${source}/${topic.id}: ${problem}`)),
  );
  return [...ids, ...wording, ...chosen.flatMap(repeatedOpenings), ...nearDuplicates(sources, focus)];
}
