import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { foldTradeWords } from "../lib/core/trades/fold-trade-words";
import { OTHER_TRADES } from "../lib/core/trades/trade-index";
import { CLUSTERS } from "../lib/core/vocabulary";

// Builds data/trade-aliases.json from the OpenStreetMap tagging presets and data/trade-aliases-map.json:
// `npx tsx scripts/build-trade-aliases.ts`.

const mapSchema = z.object({
  trades: z.record(z.string(), z.enum(CLUSTERS)),
  defaults: z.record(z.string(), z.string()),
  kinds: z.record(z.string(), z.string()),
  skip: z.array(z.string()),
  words: z.record(z.string(), z.array(z.string())),
});
const presetsSchema = z.record(z.string(), z.object({ name: z.string().optional(), aliases: z.string().optional() }));

const dataFile = (name: string) => path.join(process.cwd(), "data", name);
const map = mapSchema.parse(JSON.parse(readFileSync(dataFile("trade-aliases-map.json"), "utf8")));
const translations = createRequire(import.meta.url)(
  "@openstreetmap/id-tagging-schema/dist/translations/en.min.json",
) as { en: { presets: { presets: unknown } } };
const presets = presetsSchema.parse(translations.en.presets.presets);

const known = new Set<string>([...Object.keys(map.trades), ...CLUSTERS, OTHER_TRADES]);
for (const target of [...Object.values(map.kinds), ...Object.keys(map.words), ...Object.values(map.defaults)])
  if (!known.has(target))
    throw new Error(`trade-aliases-map.json: ${target} is neither a trade nor a cluster nor ${OTHER_TRADES}`);
for (const kind of Object.keys(map.kinds))
  if (!presets[kind]) console.error(`trade-aliases-map.json: no preset ${kind}`);

const targets = new Map<string, string>();
// Our own words come first: they are meant, the presets' are inherited.
for (const [target, words] of Object.entries(map.words)) for (const word of words) add(word, target);
const skipped = new Set(map.skip);
let kinds = 0;
for (const [kind, { name, aliases }] of Object.entries(presets)) {
  const target = map.kinds[kind] ?? map.defaults[kind.split("/")[0] ?? ""];
  if (skipped.has(kind) || target === undefined || !kind.includes("/")) continue;
  kinds++;
  for (const word of [name ?? "", ...(aliases ?? "").split("\n")]) add(word, target);
}

function add(word: string, target: string): void {
  const key = foldTradeWords(word);
  if (key.length >= 2 && !targets.has(key)) targets.set(key, target);
}

const byTarget: Record<string, string[]> = {};
for (const [key, target] of [...targets].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const keys = byTarget[target] ?? [];
  keys.push(key);
  byTarget[target] = keys;
}
const lines = (entries: [string, unknown][]) =>
  entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n");
writeFileSync(
  dataFile("trade-aliases.json"),
  `{\n  "trades": {\n${lines(Object.entries(map.trades))}\n  },\n  "aliases": {\n${lines(Object.entries(byTarget).sort())}\n  }\n}\n`,
);
console.log(`${targets.size} names of ${kinds} OpenStreetMap kinds and our own words`);
