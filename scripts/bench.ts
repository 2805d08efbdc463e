import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { BenchResult } from "./benches/measure";

// `npm run bench -- NAME`: runs one bench and writes its figures with machine and date to docs/bench/NAME.json.
const BENCHES: Record<string, () => Promise<{ run: () => Promise<BenchResult> }>> = {
  plan: () => import("./benches/plan"),
  calendar: () => import("./benches/calendar"),
  api: () => import("./benches/api"),
  pickup: () => import("./benches/pickup"),
  "batch-builtin": () => import("./benches/batch-builtin"),
  "batch-file": () => import("./benches/batch-file"),
  "batch-page": () => import("./benches/batch-page"),
  "batch-model": () => import("./benches/batch-model"),
  "share-origin": () => import("./benches/share-origin"),
  "share-edge": () => import("./benches/share-edge"),
  lighthouse: () => import("./benches/lighthouse"),
  "model-cost": () => import("./benches/model-cost"),
};

const name = process.argv[2] ?? "";
const load = BENCHES[name];
if (!load) {
  process.stderr.write(`Name a bench: ${Object.keys(BENCHES).join(", ")}.\n`);
  process.exit(2);
}
const result = await (await load()).run();
const report = {
  bench: name,
  command: `npm run bench -- ${name}`,
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  result,
};
// A smaller run (--rows and the like) is for working on it; only the whole one is kept.
if (process.argv.length === 3) {
  mkdirSync("docs/bench", { recursive: true });
  writeFileSync(`docs/bench/${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
}
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
