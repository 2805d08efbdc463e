import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { BusinessFacts } from "../../lib/core/brief";
import { topicSchema } from "../../lib/core/writing/topics/topic-schema";
import { createSpeller } from "../../lib/core/writing/words/convert-spelling";
import { wordsOf } from "../../lib/core/writing/words/typical-words";

const ROOT = path.join(import.meta.dirname, "../../data/topics");
const PIECES = ["title", "hook", "do", "why", "mistake", "detail", "ask"] as const;
// A word belongs to a trade when at least two of its topics use it, four times as often as other trades do.
const LEAST_TOPICS = 2;
const LIFT = 4;
const fileSchema = z.object({ topics: z.array(topicSchema) });

type WordCounts = ReadonlyMap<string, { share: number; topics: number }>;

/** By word: the share of a file's topics that use it, and how many do; null for a file that is not finished. */
function countWords(file: string): WordCounts | null {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(path.join(ROOT, file), "utf8")));
  if (!parsed.success) return null;
  const { topics } = parsed.data;
  const counts = new Map<string, number>();
  for (const topic of topics)
    for (const word of new Set(PIECES.flatMap((piece) => wordsOf(topic[piece]))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, { share: count / topics.length, topics: count }]));
}

const namesIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".json"))
    .sort();

/** The words that only one trade (or, for an unknown trade, one cluster) would use. */
export class TradeWords {
  readonly #byFile = new Map<string, WordCounts>();

  constructor() {
    for (const folder of ["trades", "clusters"])
      for (const name of namesIn(folder)) {
        const counts = countWords(`${folder}/${name}`);
        if (counts) this.#byFile.set(`${folder}/${name.replace(/\.json$/, "")}`, counts);
      }
  }

  /** Ids of the trades whose topic file is there and valid. */
  get trades(): string[] {
    return [...this.#byFile.keys()].flatMap((name) => (name.startsWith("trades/") ? [name.slice(7)] : []));
  }

  /** A business's words, spelled for its country: those typical of its trade's topics, and the names of the place and the work. */
  of({ trade, place }: BusinessFacts): ReadonlySet<string> {
    const own = `trades/${trade.id}`;
    const words = this.#byFile.has(own) ? this.#typicalOf(own, "trades/") : new Set<string>();
    if (trade.cluster !== null && !this.#byFile.has(own))
      for (const word of this.#typicalOf(`clusters/${trade.cluster}`, "clusters/")) words.add(word);
    for (const word of wordsOf([trade.label, trade.terms.place, trade.terms.work].join(" "))) words.add(word);
    const spell = createSpeller(place.country);
    return new Set([...words].map(spell));
  }

  #typicalOf(file: string, folder: string): Set<string> {
    const others = [...this.#byFile].filter(([name]) => name.startsWith(folder) && name !== file).map(([, map]) => map);
    const typical = new Set<string>();
    for (const [word, { share, topics }] of this.#byFile.get(file) ?? []) {
      const elsewhere = others.reduce((sum, map) => sum + (map.get(word)?.share ?? 0), 0) / Math.max(1, others.length);
      if (topics >= LEAST_TOPICS && share >= LIFT * elsewhere) typical.add(word);
    }
    return typical;
  }
}
