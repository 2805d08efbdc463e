import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type LibrarySource, topicLibraryProblems } from "../lib/core/writing/topics/topic-library-problems";
import {
  clusterFileSchema,
  gentleFileSchema,
  kindFileSchema,
  type Topic,
  tradeFileSchema,
  universalFileSchema,
} from "../lib/core/writing/topics/topic-schema";

// Checks data/topics: `npx tsx scripts/check-topics.ts [NAME…]` reports on the named files only (bakery, food, universal).
const root = path.join(import.meta.dirname, "../data/topics");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const names = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((f) => f.endsWith(".json"))
    .map((f) => `${folder}/${f}`);
const focus = process.argv.slice(2);
let problems = 0;
const say = (line: string) => {
  problems++;
  process.stdout.write(`${line}\n`);
};

const sources: LibrarySource[] = [];
for (const file of [...names("trades"), ...names("kinds"), ...names("clusters"), "gentle.json", "universal.json"]) {
  const source = file.replace(/\.json$/, "");
  const wanted = focus.length === 0 || focus.includes(path.basename(source));
  const isKind = source.startsWith("kinds/");
  const isTrade = isKind || source.startsWith("trades/");
  const layer = isTrade ? "trade" : source.startsWith("clusters/") ? "cluster" : "universal";
  const schema: z.ZodType<{ topics: Topic[] }> =
    source === "gentle"
      ? gentleFileSchema
      : {
          trade: isKind ? kindFileSchema : tradeFileSchema,
          cluster: clusterFileSchema,
          universal: universalFileSchema,
        }[layer];
  try {
    const parsed = schema.safeParse(read(file));
    if (parsed.success) sources.push({ source, layer, topics: parsed.data.topics });
    else if (wanted) say(`${source}: ${z.prettifyError(parsed.error)}`);
    if (parsed.success && wanted) {
      const count = (pick: (topic: Topic) => boolean) => parsed.data.topics.filter(pick).length;
      const pillars = [...new Set(parsed.data.topics.map((t) => t.pillar))]
        .map((p) => `${p} ${count((t) => t.pillar === p)}`)
        .join(", ");
      process.stdout.write(
        `${source}: ${parsed.data.topics.length} topics (${pillars}; seasonal ${count((t) => Boolean(t.seasons ?? t.months))})\n`,
      );
    }
  } catch (error) {
    if (wanted) say(`${source}: ${(error as Error).message}`);
  }
}
for (const name of focus.length > 0 ? focus : [undefined]) {
  const source = name === undefined ? undefined : sources.find((s) => path.basename(s.source) === name)?.source;
  if (name !== undefined && source === undefined) continue;
  for (const line of topicLibraryProblems(sources, source)) say(line);
}
process.stdout.write(problems === 0 ? "no problems\n" : `${problems} problems\n`);
process.exitCode = problems === 0 ? 0 : 1;
