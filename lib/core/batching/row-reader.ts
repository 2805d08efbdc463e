import type { CellReading, OptionalReading } from "./cells/cell-reading";
import type { DateReading } from "./cells/date-orders";
import { readFilled } from "./cells/filled-cell";
import type { DateOrder, OrderSource } from "./cells/read-date";
import type { RowError, RowErrorCode, RowWarning } from "./checked-row";
import { BATCH_COLUMNS, type BatchCells, type BatchColumn } from "./columns/batch-columns";
import { judgeLength } from "./columns/longest-cell";

/** What a row can do without: a cell that is too long for it is warned of and left out. */
const OPTIONAL: ReadonlySet<BatchColumn> = new Set([
  "postcode",
  "timezone",
  "tone",
  "posts_per_week",
  "website",
  "phone",
  "brand_color",
]);
const DATED: ReadonlySet<BatchColumn> = new Set(["start_date", "events"]);

/** The most characters that a town may have. */
export const LONGEST_ADDRESS = 120;

/** Reads the cells of one row one by one and gathers what is wrong with them (`errors`, `warnings`, `unread`). */
export class RowReader {
  readonly errors: RowError[] = [];
  readonly warnings: RowWarning[] = [];
  /** Columns whose cell says nothing that can be used: as if it were blank. */
  readonly unread: BatchColumn[] = [];

  private readonly tooLong = new Set<BatchColumn>();

  constructor(
    private readonly row: number,
    private readonly cells: BatchCells,
  ) {
    for (const column of BATCH_COLUMNS) {
      const message = judgeLength(column, cells[column]);
      if (message !== null) this.passOver(column, message);
    }
  }

  private passOver(column: BatchColumn, message: string): void {
    this.tooLong.add(column);
    if (OPTIONAL.has(column)) {
      this.unread.push(column);
      this.warn(column, "unread_value", message);
    } else this.fail(column, "too_long", message);
  }

  text(column: BatchColumn): string | undefined {
    return this.tooLong.has(column) ? undefined : readFilled(this.cells, column);
  }

  /** A text of one line: line breaks and spaces that do not break are how spreadsheets wrap it, no part of a name. */
  line(column: BatchColumn): string | undefined {
    return this.text(column)?.replace(/\s+/g, " ");
  }

  /** The same of a cell that may hold an address: its lines are its parts. */
  address(column: BatchColumn): string | undefined {
    const text = this.text(column);
    if (text === undefined || !/\d/.test(text)) return this.line(column);
    const parts = text.split(/\s*[\r\n]+\s*|\s*,\s*/);
    // What stands in front of a long address is doors and floors: its town is near the end.
    while (parts.length > 2 && parts.join(", ").length > LONGEST_ADDRESS) parts.shift();
    return parts.join(", ");
  }

  read<T>(column: BatchColumn, read: (text: string) => OptionalReading<T>): T | undefined {
    const text = this.text(column);
    const reading = text === undefined ? undefined : read(text);
    if (reading === undefined) return undefined;
    if ("unread" in reading) {
      this.unread.push(column);
      this.warn(column, "unread_value", reading.unread);
      return undefined;
    }
    if ("value" in reading) {
      if (reading.guess !== undefined)
        this.warn(column, DATED.has(column) ? "guessed_date" : "guessed_value", reading.guess);
      return reading.value;
    }
    this.fail(column, reading.code, reading.message);
    return undefined;
  }

  /** A cell with dates: what its column's order or the list's country alone decides is a guess, unless somebody said so. */
  readDates<T>(
    column: "start_date" | "events",
    read: (text: string, order: DateOrder | null, source: OrderSource) => CellReading<T>,
    dates: DateReading | undefined,
  ): T | undefined {
    const own = dates?.orders[column] ?? null;
    if (dates?.isGuess === false) return this.read(column, (text) => read(text, own, "said"));
    const order = own ?? dates?.usual?.[column] ?? null;
    return this.read(column, (text) => read(text, order, own === null ? "country" : "column"));
  }

  map<T>(column: BatchColumn, map: (text: string) => T): T | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : map(text);
  }

  private warn(column: BatchColumn, code: string, message: string): void {
    this.warnings.push({ row: this.row, column, code, message });
  }

  /** One error a cell: the first says what to mend, the rest would repeat it. */
  fail(column: BatchColumn, code: RowErrorCode, message: string): void {
    if (this.errors.some((error) => error.column === column)) return;
    this.errors.push({ row: this.row, column, code, message });
  }
}
