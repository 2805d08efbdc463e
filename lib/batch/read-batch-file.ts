import { setImmediate as breathe } from "node:timers/promises";
import { createBusinessSchema } from "../business/schema";
import { quoteValue } from "../core/batching/cells/cell-reading";
import { findDateOrder } from "../core/batching/cells/country-date-order";
import { DateOrders, type DateReading } from "../core/batching/cells/date-orders";
import { nameCells } from "../core/batching/cells/name-cells";
import type { DateOrder } from "../core/batching/cells/read-date";
import { type BatchDefaults, checkCells } from "../core/batching/check-cells";
import type { ColumnMapping } from "../core/batching/columns/apply-mapping";
import type { BatchCells, BatchColumn } from "../core/batching/columns/batch-columns";
import type { ColumnMatch } from "../core/batching/columns/column-assignment";
import { listUnknownTexts, matchColumns } from "../core/batching/columns/match-columns";
import { nameHeaders } from "../core/batching/columns/name-headers";
import { RANKED_ROWS, rankColumns } from "../core/batching/columns/rank-columns";
import { listCellsBeyond } from "../core/batching/file/beyond-header";
import { judgeLine } from "../core/batching/file/judge-line";
import { type MergedOption, MergedRows } from "../core/batching/file/merged-rows";
import { RowRegister } from "../core/batching/file/name-row";
import { listUnusedCells } from "../core/batching/file/rejects-file";
import { isDelimiterOpen, isQuotedWhole, QUOTED_WHOLE, type SourceRecord } from "../core/batching/file/table";
import type { Place } from "../core/brief";
import { AppError } from "../core/errors";
import type { CheckedBatchRow } from "./batch-row";
import type { BatchSource } from "./batch-source";
import { type PlaceProblem, RowPlaces } from "./find-row-place";
import { listPlaceGuesses } from "./guessed-place";
import { judgeHomeCountry } from "./home-country";
import { knowTexts } from "./know-texts";
import { type LanguageJudge, refuseLanguage } from "./refuse-language";
import { registerRow } from "./register-row";
import { findSaid } from "./said-of-row";

/** A row that is checked, with what the report and the workspace's look-up need beside it. */
export interface ReadRow {
  checked: CheckedBatchRow;
  place: Place | null;
  placeProblem: PlaceProblem | null;
}

export interface ReadOptions extends BatchDefaults {
  chosen?: ColumnMapping | undefined;
  remembered?: ColumnMapping | undefined;
  earlier?: readonly ColumnMapping[] | undefined;
  maxRows: number;
  today?: string | undefined;
  /** In which order doubtful dates are written; left out, the other dates of their column tell, else the list's country. */
  dateOrder?: DateOrder | undefined;
  /** The country that decides between towns of one name; left out, the list's first rows tell. */
  homeCountry?: string | undefined;
  /** Cells of a text that were filled in when it was made. */
  merged?: MergedOption | undefined;
  /** What the writer of the batch can write; without it every language passes. */
  judgeLanguage?: LanguageJudge | undefined;
  /** Stops a file that takes too long. */
  signal?: AbortSignal | undefined;
}

/** Rows between two breaths: a long file must not hold up other requests. */
const ROWS_PER_BREATH = 25;

/** Reads the first lines for the columns to be told by, and gives them back in front of the rest. */
async function peek(
  records: BatchSource["records"],
): Promise<{ first: SourceRecord[]; all: () => AsyncGenerator<SourceRecord> }> {
  const iterator = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  const first: SourceRecord[] = [];
  while (first.length < RANKED_ROWS) {
    const step = await iterator.next();
    if (step.done) break;
    first.push(step.value);
  }
  async function* all() {
    yield* first;
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value;
  }
  return { first, all };
}

/**
 * Hands records on and tells how their dates are read. From the first doubtful date on they are held back to the end of
 * the file, since any later row may tell (or contradict); a file without one is never held.
 */
async function* withDateOrders(
  records: AsyncIterable<SourceRecord>,
  toCells: ToCells,
  { dateOrder, maxRows, home }: ReadOptions & { home: string | null },
): AsyncGenerator<{ record: SourceRecord; dates: DateReading }> {
  if (dateOrder !== undefined) {
    const dates = { orders: { start_date: dateOrder, events: dateOrder }, isGuess: false };
    for await (const record of records) yield { record, dates };
    return;
  }
  const seen = new DateOrders();
  const unsure = { orders: { start_date: null, events: null }, isGuess: true };
  const held: SourceRecord[] = [];
  for await (const record of records) {
    const isDoubtful = seen.note(toCells(record));
    if (isDoubtful || held.length > 0) held.push(record);
    else yield { record, dates: unsure };
    // A file of more rows is refused in the end.
    if (held.length > maxRows) break;
  }
  const dates = { orders: seen.orders, isGuess: true, usual: seen.usual(findDateOrder(home)) };
  for (const record of held) yield { record, dates };
}

const columnsOf = (columns: readonly ColumnMatch[]) => columns.map(({ column }) => column);
/** The cells of a record by column. */
type ToCells = (record: SourceRecord) => BatchCells;

/** A cell too many means a comma without quotes: everything behind it stands in the wrong column. */
function checkWidth(checked: CheckedBatchRow, record: SourceRecord, columns: readonly ColumnMatch[]): void {
  const headers = columns.map(({ header }) => header);
  const beyond = listCellsBeyond(record.cells, headers, columnsOf(columns));
  const extra = beyond.filter((cell) => cell.trim() !== "");
  if (extra.length === 0) return;
  checked.beyond = beyond;
  const shown = extra
    .map((cell) => `“${cell.trim().slice(0, 40)}”`)
    .slice(0, 3)
    .join(", ");
  const last: BatchColumn = columns.findLast(({ column }) => column !== null)?.column ?? "business_name";
  const message = `This row has ${extra.length === 1 ? "a cell" : `${extra.length} cells`} more than the header: ${shown}. Put texts that contain the delimiter in quotes.`;
  // First: whatever else is wrong with the row may be so because its cells are shifted.
  checked.errors.unshift({ row: record.row, column: last, code: "too_many_cells", message });
  checked.values = null;
}

/** What stands in a cell because it stands above in the merged cell that this one lies in; `said` by whoever made the list. */
function noteMerged(
  { row, merged = [] }: SourceRecord,
  cells: BatchCells,
  columns: readonly ColumnMatch[],
  said: readonly BatchColumn[],
) {
  const filled = new Set([...merged.flatMap((index) => columns[index]?.column ?? []), ...said]);
  return [...filled].map((column) => ({
    row,
    column,
    code: "merged_cell",
    message: `${quoteValue(cells[column] ?? "")} was filled in from a merged cell.`,
  }));
}

function checkRecord(
  record: SourceRecord,
  cells: BatchCells,
  columns: readonly ColumnMatch[],
  options: ReadOptions & { saidMerged: readonly BatchColumn[] },
): CheckedBatchRow {
  const checked = checkCells(record.row, cells, options, createBusinessSchema);
  const skipped = judgeLine(
    cells,
    record.cells.filter((_, at) => (columns[at]?.column ?? null) === null),
  );
  if (skipped !== null) return { ...checked, skipped, values: null, errors: [], warnings: [] };
  checkWidth(checked, record, columns);
  checked.warnings.push(...noteMerged(record, cells, columns, options.saidMerged));
  checked.unused = listUnusedCells(record.cells, nameHeaders(columns.map(({ header }) => header)), columnsOf(columns));
  const { judgeLanguage } = options;
  const said = findSaid(checked, ["language"]);
  if (said && judgeLanguage) refuseLanguage(checked, said.language, judgeLanguage);
  return checked;
}

const findAsked = (checked: CheckedBatchRow) => findSaid(checked, ["city", "region", "country", "timezone"]);

async function readRow(places: RowPlaces, home: string | null, checked: CheckedBatchRow): Promise<ReadRow> {
  if (checked.skipped !== null) return { checked, place: null, placeProblem: null };
  const asked = findAsked(checked);
  if (!asked) return { checked, place: null, placeProblem: null };
  const found = await places.find(asked, home);
  if ("place" in found) {
    const { isHome, place } = found;
    // Whoever runs the row looks its town up again, without the list that told which of a name is meant.
    if (isHome && checked.values) checked.values.business = { ...checked.values.business, country: place.country };
    checked.warnings.push(...listPlaceGuesses(checked, found));
    return { checked, place, placeProblem: null };
  }
  const { column, code, message } = found.problem;
  checked.errors.push({ row: checked.row, column, code, message });
  checked.values = null;
  return { checked, place: null, placeProblem: found.problem };
}

/** The country that a list's first rows lie in. */
async function findHome(
  places: RowPlaces,
  first: readonly SourceRecord[],
  toCells: ToCells,
  options: ReadOptions,
): Promise<string | null> {
  const asked = first.map((record) =>
    findAsked(checkCells(record.row, toCells(record), options, createBusinessSchema)),
  );
  return judgeHomeCountry(await places.listFound(asked.filter((one) => one !== null)));
}

/**
 * Reads a table as businesses: columns are recognised, then rows are checked one by one, their towns looked up and
 * repetitions inside the file marked. Rows come as they are asked for, so a file of any length needs the memory of a few.
 * @throws AppError unreadable_file, too_many_rows while reading
 */
export async function readBatchFile(
  source: BatchSource,
  options: ReadOptions,
): Promise<{ columns: ColumnMatch[]; homeCountry: string | null; rows: AsyncGenerator<ReadRow> }> {
  const { chosen, remembered, earlier, today, maxRows, signal } = options;
  const { first, all } = await peek(source.records);
  if (isDelimiterOpen(source.format) && isQuotedWhole(source.headers, first))
    throw new AppError("unreadable_file", { detail: QUOTED_WHOLE });
  const sampleRows = first.map(({ cells }) => cells);
  const named = { headers: source.headers, sampleRows, chosen, remembered, earlier, today };
  const byName = matchColumns(named);
  const unknown = listUnknownTexts(byName, sampleRows);
  const columns = unknown.length === 0 ? byName : matchColumns({ ...named, known: await knowTexts(unknown) });
  const ranks = rankColumns(source.headers, sampleRows);
  const toCells: ToCells = ({ cells }) => nameCells(cells, columnsOf(columns), ranks);
  const places = new RowPlaces();
  const home = options.homeCountry ?? (await findHome(places, first, toCells, options));
  async function* rows(): AsyncGenerator<ReadRow> {
    const register = new RowRegister();
    const merged = new MergedRows(options.merged);
    let count = 0;
    for await (const { record, dates } of withDateOrders(all(), toCells, { ...options, home })) {
      if (++count > maxRows)
        throw new AppError("too_many_rows", {
          detail: `A file can have at most ${maxRows.toLocaleString("en")} rows. Split it.`,
        });
      if (count % ROWS_PER_BREATH === 0) {
        signal?.throwIfAborted();
        await breathe();
      }
      const saidMerged = merged.listColumns(record.row);
      const checked = checkRecord(record, toCells(record), columns, { ...options, dates, saidMerged });
      const read = await readRow(places, home, checked);
      registerRow(register, read);
      yield read;
    }
  }
  return { columns, homeCountry: home, rows: rows() };
}
