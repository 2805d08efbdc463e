import { stringify } from "csv-stringify/sync";
import type { WorkspaceScope } from "../account/scope";
import { BATCH_COLUMNS } from "../core/batching/batch-columns";
import { listBeyond } from "../core/batching/beyond-header";
import { escapeFormula } from "../core/export/escape-formula";
import { listRejectedColumns, listRejects } from "./data";
import { getBatch } from "./get-batch";

const ROWS_PER_PAGE = 500;

/**
 * The refused rows as CSV in the file's own words, the reason in the last column: mended, it can be sent again.
 * @throws AppError not_found
 */
export async function exportRejects(scope: WorkspaceScope, batchId: string) {
  const { fileName } = await getBatch(scope, batchId);
  const used = new Set(await listRejectedColumns(scope, batchId));
  const beyond = listBeyond(used.size).filter((name) => used.has(name));
  const columns = [...BATCH_COLUMNS.filter((column) => used.has(column)), ...beyond];
  async function* lines() {
    yield encoder.encode("\uFEFF");
    yield toLine([...columns, "row", "reason"]);
    for (let after = 0; ; ) {
      const rows = await listRejects(scope, batchId, after, ROWS_PER_PAGE);
      for (const { row, cells, errors } of rows) {
        const reason = errors.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(" ");
        yield toLine([...columns.map((column) => textOf(cells, column)), String(row), reason]);
      }
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_PER_PAGE) return;
      after = last.row;
    }
  }
  const stem = (fileName ?? "batch").replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  return { name: `${stem}-rejects.csv`, lines: lines() };
}

const textOf = (cells: Readonly<Record<string, string>>, column: string): string => cells[column] ?? "";
const encoder = new TextEncoder();
const toLine = (cells: string[]) => encoder.encode(stringify([cells.map(escapeFormula)], { record_delimiter: "\r\n" }));
