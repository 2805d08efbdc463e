import type { WorkspaceScope } from "../account/scope";
import { findPlace } from "../business/find-place";
import type { ParsedBusiness } from "../business/schema";
import { BATCH_COLUMNS } from "../core/batching/columns/batch-columns";
import { isBeyond, listBeyond } from "../core/batching/file/beyond-header";
import { rejectsHead, rejectsLine } from "../core/batching/file/rejects-file";
import { addDays } from "../core/dates/local-date";
import { todayIn } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { findBatch, listRejectedColumns, listRejects } from "./data";
import { noSuchBatch } from "./get-batch";

const ROWS_PER_PAGE = 500;

type Reject = Awaited<ReturnType<typeof listRejects>>[number];

/** The day that a refused repetition would have begun on; null for a row with a defect, which begins when it is sent again. */
async function findStart({ values }: Reject, orderedAt: Date): Promise<string | null> {
  if (values === null) return null;
  if (values.calendar.startDate !== undefined) return values.calendar.startDate;
  try {
    // The column holds what the door parsed.
    const { timezone } = await findPlace(values.business as unknown as ParsedBusiness);
    return addDays(todayIn(timezone, orderedAt), 1);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A row's own words, with the days that its batch gave it: sent again on its own, a repetition is told by its period. */
async function toCells(reject: Reject, batch: { days: number; orderedAt: Date }): Promise<Record<string, string>> {
  const { days, start_date, ...cells }: Record<string, string> = reject.cells;
  return {
    ...cells,
    days: days?.trim() || String(batch.days),
    start_date: start_date?.trim() || ((await findStart(reject, batch.orderedAt)) ?? ""),
  };
}

/**
 * The refused rows as CSV in the file's own words, the reason in the last column: mended, it can be sent again. What is
 * not mended is refused again, and for the same reason.
 * @throws AppError not_found
 */
export async function exportRejects(scope: WorkspaceScope, batchId: string) {
  const found = await findBatch(scope, batchId);
  if (!found) throw noSuchBatch();
  const batch = found.batches;
  const used = new Set([...(await listRejectedColumns(scope, batchId)), "days", "start_date"]);
  const beyond = listBeyond(used.size).filter((name) => used.has(name));
  const own = BATCH_COLUMNS.filter((column) => used.has(column));
  const unused = [...used].filter((name) => !(own as string[]).includes(name) && !isBeyond(name)).sort();
  const columns = [...own, ...unused, ...beyond];
  async function* lines() {
    yield encoder.encode(rejectsHead(columns));
    for (let after = 0; ; ) {
      const rows = await listRejects(scope, batchId, after, ROWS_PER_PAGE);
      for (const reject of rows) {
        const cells = await toCells(reject, batch);
        yield encoder.encode(rejectsLine(columns, { row: reject.row, cells, reasons: reject.errors }));
      }
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_PER_PAGE) return;
      after = last.row;
    }
  }
  const stem = (batch.fileName ?? "batch").replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  return { name: `${stem}-rejects.csv`, lines: lines() };
}

const encoder = new TextEncoder();
