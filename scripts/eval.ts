import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EvalCase, WrittenCase } from "./eval/eval-case";
import { listCases, listModelCases, listSliceCases } from "./eval/list-cases";
import { type Baseline, printReport } from "./eval/print-report";
import { type EvalResult, listFailures, runCases } from "./eval/run-cases";
import { TradeWords } from "./eval/trade-words";
import { writeCases } from "./eval/write-cases";

// `npm run eval`: writes fixed sets of calendars, measures them and prints docs/eval.md. Exit code 1 when anything
// happened that must not. `--slice`: a small part, no file. `--freeze-baseline`: docs/eval-baseline.json instead.
const docs = path.join(import.meta.dirname, "../docs");
const BASELINE = path.join(docs, "eval-baseline.json");
const isSlice = process.argv.includes("--slice");

/** The built-in writer's cases, then the model's when an endpoint is set. */
async function* write(cases: readonly EvalCase[]): AsyncGenerator<WrittenCase> {
  yield* writeCases(cases);
  if (isSlice || !process.env.OPENAI_BASE_URL) return;
  // The model client brings half the platform along, so it is loaded only where there is a model. Nothing of it
  // reaches for the database or a secret here, but the environment is judged as a whole.
  process.env.DATABASE_URL ??= "postgres://nobody@localhost:5432/none";
  process.env.AUTH_SECRET ??= "not-used-by-the-evaluation-at-all";
  const { writeCasesWithModel } = await import("./eval/write-cases-with-model");
  yield* writeCasesWithModel(listModelCases());
}

function totalsOf({ groups }: EvalResult): Baseline {
  return Object.fromEntries(Object.entries(groups).map(([group, { total }]) => [group, total]));
}

const tradeWords = new TradeWords();
const result = await runCases(
  write(isSlice ? listSliceCases() : listCases(tradeWords.trades)),
  tradeWords,
  ({ group, id }) => process.stderr.write(`${group} ${id}\n`),
);
const failures = listFailures(result);
if (process.argv.includes("--freeze-baseline"))
  writeFileSync(
    BASELINE,
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), ...totalsOf(result) }, null, 2)}\n`,
  );
else if (!isSlice) {
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline) : {};
  writeFileSync(path.join(docs, "eval.md"), printReport(result, baseline, failures));
}
const posts = result.written.reduce((sum, one) => sum + one.posts.length, 0);
process.stdout.write(
  [...failures, `${result.written.length} calendars, ${posts} posts, ${failures.length} failures`, ""].join("\n"),
);
process.exitCode = failures.length === 0 ? 0 : 1;
