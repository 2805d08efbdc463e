import type { BatchCells, BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import type { TableRow } from "./table-row";

/** A block of cells by position among the rows and columns shown; both ends belong to it. */
export interface GridRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What is shown, and which of it is meant. */
export interface Chosen {
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  range: GridRange;
}

/** New cells by row. */
export type CellChanges = Map<number, BatchCells>;

const heightOf = ({ top, bottom }: GridRange) => bottom - top + 1;
const widthOf = ({ left, right }: GridRange) => right - left + 1;

/** How many cells a block has. */
export const countCells = (range: GridRange): number => heightOf(range) * widthOf(range);

/** The rows of a block. */
export const chosenRows = ({ rows, range }: Pick<Chosen, "rows" | "range">): readonly TableRow[] =>
  rows.slice(range.top, range.bottom + 1);

/** New cells for a block, each as `textAt` has it; `down` and `across` count from the block's corner. */
function setCells(
  { rows, columns, range }: Chosen,
  textAt: (down: number, across: number) => string | undefined,
): CellChanges {
  const named = columns.slice(range.left, range.right + 1);
  return new Map(
    chosenRows({ rows, range }).map(({ row }, down) => {
      const cells: BatchCells = {};
      for (const [across, column] of named.entries()) {
        const text = textAt(down, across);
        if (text !== undefined) cells[column] = text;
      }
      return [row, cells];
    }),
  );
}

/** A cell as spreadsheets put it on the clipboard. */
const quoteCell = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The block as spreadsheets take it from the clipboard: tabs between cells, a line for each row. An empty cell is an empty line: no text at all is nothing to paste. */
export function copyCells({ rows, columns, range }: Chosen): string {
  const named = columns.slice(range.left, range.right + 1);
  const lines = chosenRows({ rows, range }).map(({ cells }) => named.map((column) => quoteCell(cells[column] ?? "")));
  return lines.map((line) => line.join("\t")).join("\r\n") || "\r\n";
}

/** A quoted cell or a plain one, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** What a spreadsheet has put on the clipboard, as lines of cells. A single end of line belongs to the last one; without text (a picture) there are none. */
export function readClipboard(text: string): string[][] {
  if (text === "") return [];
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  const lines: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(body); match; match = CELL.exec(body)) {
    const [, quoted, plain = "", end] = match;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines;
}

/** The block that a paste fills: the chosen one where what is pasted fits into it again and again, else as large as that. */
function targetOf({ rows, columns, range }: Chosen, height: number, width: number): GridRange {
  const isWhole = heightOf(range) % height === 0 && widthOf(range) % width === 0;
  if (isWhole) return range;
  const bottom = Math.min(rows.length, range.top + height) - 1;
  return { ...range, bottom, right: Math.min(columns.length, range.left + width) - 1 };
}

/** The cells after a paste, the block it fills, and how many cells had no place in the table. */
export function pasteCells(
  chosen: Chosen,
  block: readonly (readonly string[])[],
): { changes: CellChanges; range: GridRange; lost: number } {
  const width = Math.max(1, ...block.map((line) => line.length));
  const range = targetOf(chosen, block.length, width);
  const changes = setCells({ ...chosen, range }, (down, across) => block[down % block.length]?.[across % width]);
  const kept = Math.min(heightOf(range), block.length) * Math.min(widthOf(range), width);
  return { changes, range, lost: block.length * width - kept };
}

/** The first row's texts in all rows of the block; a block of one row takes those of the row above. Null at the very top. */
export function fillDown({ rows, columns, range }: Chosen): CellChanges | null {
  const from = heightOf(range) === 1 ? range.top - 1 : range.top;
  const source = rows[from];
  if (!source) return null;
  return setCells({ rows, columns, range }, (_, across) => {
    const column = columns[range.left + across];
    return column && (source.cells[column] ?? "");
  });
}

/** The block with one text in every cell. */
export const fillCells = (chosen: Chosen, text: string): CellChanges => setCells(chosen, () => text);
