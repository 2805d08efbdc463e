import { jaccard, normalizeText, trigramsOf } from "../checking/trigrams";
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
    : new Set(["town", ...SHARED_PLACEHOLDERS.flatMap((p) => [p, `a:${p}`, `${p}:plural`, (p[0] ?? "").toUpperCase() + p.slice(1)])]);

function problemsOfTopic(topic: Topic, layer: LibrarySource["layer"]): string[] {
  const problems: string[] = [];
  for (const piece of [...PIECES, "invite"] as const) {
    const text = topic[piece];
    if (BANNED.test(text)) problems.push(`${piece}: banned wording "${text.match(BANNED)?.[0]}"`);
    if (MONEY.test(text)) problems.push(`${piece}: states a price or discount`);
    if (piece !== "ask" && piece !== "invite" && DANGLING.test(text)) problems.push(`${piece}: starts with a word that points elsewhere: "${text.slice(0, 30)}"`);
    for (const [, name] of text.matchAll(PLACEHOLDER))
      if (!allowed(layer).has(name ?? "")) problems.push(`${piece}: unknown placeholder {${name}}`);
  }
  if (!topic.ask.endsWith("?") && !topic.ask.includes("?")) problems.push("ask: holds no question");
  const sets = PIECES.map((p) => trigramsOf(normalizeText(topic[p])));
  for (let i = 0; i < sets.length; i++)
    for (let j = i + 1; j < sets.length; j++) {
      const [a, b] = [sets[i], sets[j]];
      if (a && b && jaccard(a, b) >= 0.4) problems.push(`${PIECES[i]} and ${PIECES[j]} say nearly the same`);
    }
  return problems;
}

/**
 * Every way in which a set of topic files breaks docs/writing-topics.md, as `source/topic: problem`.
 * Schema errors are found before this, by topic-schema.ts. `focus` limits the report to one source.
 */
export function topicLibraryProblems(sources: readonly LibrarySource[], focus?: string): string[] {
  const report: string[] = [];
  const seenIds = new Map<string, string>();
  const all: { source: string; id: string; trigrams: Set<string> }[] = [];
  for (const { source, layer, topics } of sources) {
    const openings = new Map<string, string>();
    for (const topic of topics) {
      const where = `${source}/${topic.id}`;
      const mine = focus === undefined || focus === source;
      if (seenIds.has(topic.id) && mine) report.push(`${where}: id is used by ${seenIds.get(topic.id)} too`);
      seenIds.set(topic.id, where);
      if (mine) for (const problem of problemsOfTopic(topic, layer)) report.push(`${where}: ${problem}`);
      const opening = normalizeText(topic.hook).split(" ").slice(0, 3).join(" ");
      const twin = openings.get(opening);
      if (twin !== undefined && mine) report.push(`${where}: hook opens like ${twin} ("${opening}")`);
      openings.set(opening, topic.id);
      all.push({ source, id: topic.id, trigrams: trigramsOf(normalizeText(PIECES.map((p) => topic[p]).join(" "))) });
    }
  }
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i], all[j]];
      if (!a || !b || (focus !== undefined && a.source !== focus && b.source !== focus)) continue;
      if (jaccard(a.trigrams, b.trigrams) >= 0.5) report.push(`${a.source}/${a.id} and ${b.source}/${b.id} are near-duplicates`);
    }
  return report;
}
