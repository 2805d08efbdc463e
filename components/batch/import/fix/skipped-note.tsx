import type { DryRun } from "@/lib/batch/schema";
import { judgeLine } from "@/lib/core/batching/file/judge-line";
import { Disclosure } from "../../../ui/disclosure";
import { formatCount, plural } from "../../../ui/plural";
import type { ImportDraft } from "../draft/import-draft";
import { isBlankRow } from "./table-row";

const SHOWN = 100;
const MOST_LETTERS = 80;

/** A line of the file that is no business. */
interface SkippedLine {
  row: number;
  text: string;
  why: string;
}

/** Lines that are no business, by what the server says and, of those that are not sent to it, by what the file has there. */
export function listSkipped(
  { file, rows }: Pick<ImportDraft, "file" | "rows">,
  said: DryRun["skipped"],
): SkippedLine[] {
  const written = new Map(file.rows.map(({ row, cells }) => [row, cells.filter((cell) => cell.trim() !== "")]));
  const textOf = (row: number) => (written.get(row)?.[0] ?? "").trim().slice(0, MOST_LETTERS);
  const unsent = rows
    .filter((one) => !one.leftOut && isBlankRow(one))
    .flatMap(({ row, cells }) => {
      const why = judgeLine(cells, written.get(row));
      return why === null ? [] : [{ row, text: textOf(row), why }];
    });
  const sent = said.map(({ row, message }) => ({ row, text: textOf(row), why: message }));
  return [...unsent, ...sent].sort((a, b) => a.row - b.row);
}

/** Tells which lines were taken for no business, and why: nothing is to be mended there, and nothing is dropped unsaid. */
export function SkippedNote({ lines }: { lines: readonly SkippedLine[] }) {
  if (lines.length === 0) return null;
  const rest = lines.length - SHOWN;
  return (
    <Disclosure
      title={lines.length === 1 ? "1 line is no business" : `${plural(lines.length, "line")} are no businesses`}
    >
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto">
        {lines.slice(0, SHOWN).map(({ row, text, why }) => (
          <li key={row} className="break-words text-ink-2">
            Row {row}, <span className="font-medium text-ink">{text}</span>: {why}
          </li>
        ))}
        {rest > 0 && <li className="text-ink-2">and {formatCount(rest)} more</li>}
      </ul>
      <p className="mt-2 text-meta text-ink-2">
        They are left alone. One that is a business after all becomes one with its name, trade and town.
      </p>
    </Disclosure>
  );
}
