import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { openBatchFile } from "../../lib/batch/open-batch-file";
import { readBatchFile } from "../../lib/batch/read-batch-file";
import { type BenchResult, round, timed } from "./measure";

const ROWS = 100_000;

async function countRows(bytes: Uint8Array): Promise<number> {
  const source = await openBatchFile(bytes);
  const { rows } = await readBatchFile(source, { days: 30, maxRows: ROWS });
  let valid = 0;
  for await (const { checked } of rows) if (checked.values) valid++;
  return valid;
}

/** Reading and checking a list: 1,000 rows for time, 100,000 for memory; beside another library that only splits the cells. */
export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-bench-"));
  try {
    // Made by a process of its own, so that its memory is not counted here.
    const make = (rows: number) => {
      const file = path.join(folder, `${rows}.csv`);
      const args = ["--import", "tsx", "scripts/make-batch-file.ts", "--rows", String(rows), "--out", file];
      execFileSync(process.execPath, args, { stdio: "ignore" });
      return readFileSync(file);
    };
    const [small, large] = [make(1000), make(ROWS)];
    await countRows(small);
    const thousand = await timed(() => countRows(small));
    const all = await timed(() => countRows(large));
    const peakRssMb = process.resourceUsage().maxRSS / 1024;
    const reference = await timed(() => Papa.parse(large.toString("utf8")).data.length);
    return {
      rows: ROWS,
      validRows: all.value,
      thousandRowsMs: round(thousand.ms),
      barThousandRowsMs: 1000,
      allRowsMs: round(all.ms),
      peakRssMb: round(peakRssMb),
      barRssMb: 300,
      papaparseSplitsCellsMs: round(reference.ms),
      overPapaparse: round(all.ms / reference.ms),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
