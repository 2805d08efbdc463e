import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { type Drill, DrillFailed, putAwayWhenStopped } from "./drills/drill";

// `npm run drill -- NAME [--rows N]`: breaks a real installation while it works, then counts what it wrote.
const DRILLS: Record<string, () => Promise<{ drill: Drill }>> = {
  "batch-kill-worker": () => import("./drills/kill-worker"),
  "batch-kill-web": () => import("./drills/kill-web"),
  "batch-postgres": () => import("./drills/postgres"),
  "batch-redis": () => import("./drills/redis"),
  "batch-sigterm": () => import("./drills/sigterm"),
  "batch-freeze": () => import("./drills/freeze"),
  "batch-poison": () => import("./drills/poison"),
  "batch-model": () => import("./drills/model"),
  "model-faults": () => import("./drills/model-faults"),
  "batch-fairness": () => import("./drills/fairness"),
  "batch-serverless": () => import("./drills/serverless"),
  "batch-zip": () => import("./drills/zip"),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rows: { type: "string" } } });
const name = positionals[0] ?? "";
const load = DRILLS[name];
if (!load) {
  process.stderr.write(`Name a drill: ${Object.keys(DRILLS).join(", ")}.\n`);
  process.exit(2);
}
const { drill } = await load();
putAwayWhenStopped();
const rows = Number(values.rows ?? drill.rows);
const startedAt = performance.now();
let failure: DrillFailed | null = null;
const result = await drill.run({ rows }).catch((error: unknown) => {
  if (!(error instanceof DrillFailed)) throw error;
  failure = error;
  return error.figures;
});
const report = {
  drill: name,
  command: `npm run drill -- ${name}${values.rows ? ` --rows ${rows}` : ""}`,
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  passed: failure === null,
  seconds: Math.round((performance.now() - startedAt) / 1000),
  result,
};
mkdirSync("docs/bench", { recursive: true });
writeFileSync(`docs/bench/drill-${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
if (failure) {
  process.stderr.write(`${(failure as DrillFailed).message}\n`);
  process.exitCode = 1;
}
process.exit();
