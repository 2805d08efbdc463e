import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeAgencyFile, makeNastyFile } from "./testing/batch-files";

/** `npx tsx scripts/make-batch-file.ts --out clients.csv [--rows 1000] [--seed 1]`, or `--nasty` for a file with every defect. */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: "clients.csv" },
    rows: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    nasty: { type: "boolean", default: false },
  },
});
writeFileSync(values.out, values.nasty ? makeNastyFile() : makeAgencyFile(Number(values.rows), values.seed));
console.log(`${values.out} is written.`);
