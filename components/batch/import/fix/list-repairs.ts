import type { DryRun } from "@/lib/batch/schema";
import { DATE_ORDERS, readDateOrders } from "@/lib/core/batching/cells/read-date";
import { type BatchColumn, REQUIRED_COLUMNS } from "@/lib/core/batching/columns/batch-columns";
import { foldPlaceName } from "@/lib/core/places/fold-place-name";
import { hintSpelling } from "@/lib/core/places/hint-spelling";
import { TONES } from "@/lib/core/vocabulary";
import { columnWords, isSeveral } from "../../column-label";
import { sayWrong } from "./say-wrong";
import type { TableRow } from "./table-row";

type Place = DryRun["places"][number];

/** Rows that one and the same change mends. */
export interface Repair {
  id: string;
  title: string;
  detail: string;
  rows: number[];
  column: BatchColumn;
  /** One text may mend all rows; false where each needs its own, such as a name. */
  mayFill: boolean;
  /** Ways to read what is written, each row by its own cell. */
  readings: { label: string; cells: ReadonlyMap<number, TableRow["cells"]> }[];
  /** What is written in the rows, where each spelling has its own repair. */
  spellings: { text: string; rows: number[] }[];
  /** Towns to choose from; empty when something has to be typed. */
  candidates: Place["candidates"];
  /** What a town that is not known may be, and the country that its rows name. */
  suggestions: Place["candidates"];
  country?: string | null;
  /** All that a cell of the column can hold, where that is little; empty when something has to be typed. */
  choices: readonly string[];
  /** True when leaving the cell blank is a repair too. */
  mayClear: boolean;
  /** A row that runs as it is, only less well. */
  isHint: boolean;
}

const rowsWord = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`);

/** Whether a cell names each of the towns that it may be: "Minneapolis/St. Paul". */
function namesTowns(city: string, candidates: Place["candidates"]): boolean {
  const names = new Set(candidates.map((candidate) => foldPlaceName(candidate.city)));
  const cell = ` ${foldPlaceName(city.replace(/[/&+|,]/g, " "))} `;
  return names.size > 1 && [...names].every((name) => cell.includes(` ${name} `));
}

const WHICH = "Choose the one that is meant or type another, or mend single rows below.";

function placeRepair({ city, region, country, postcodeArea, code, candidates, rows }: Place): Repair {
  const where = [city, region, postcodeArea, country].filter(Boolean).join(", ");
  const isAmbiguous = code === "ambiguous_place";
  return {
    id: `place ${where} ${code}`,
    title: `${rowsWord(rows.length)}: ${isAmbiguous ? `which ${where}?` : `no town called ${where}`}`,
    detail: isAmbiguous
      ? `${namesTowns(city, candidates) ? "The cell names several towns." : "Several towns have this name."} ${WHICH}`
      : candidates.length > 0
        ? "Is one of these meant? Else type the town."
        : hintSpelling(city),
    rows,
    column: "city",
    mayFill: true,
    readings: [],
    spellings: [],
    candidates: isAmbiguous ? candidates : [],
    suggestions: isAmbiguous ? [] : candidates,
    country: country ?? null,
    choices: [],
    mayClear: false,
    isHint: false,
  };
}

const choicesOf = (column: BatchColumn): readonly string[] => (column === "tone" ? TONES : []);

type CellError = DryRun["errors"][number];

/** What is wrong apart from the value itself: messages quote it. */
const kindOf = ({ column, code, message }: CellError) => `${column} ${code} ${message.replace(/[“"].*?[”"]/gu, "…")}`;

/** Defects of one kind in one column; dates that only want their order are a kind of their own. */
function listCellRepairs(errors: readonly CellError[], cellOf: (row: number, column: BatchColumn) => string): Repair[] {
  const groups = new Map<string, CellError[]>();
  for (const error of errors) {
    if (error.code === "ambiguous_place" || error.code === "unknown_place") continue;
    const isOrdered = error.column === "start_date" && readDateOrders(cellOf(error.row, error.column)) !== null;
    const key = isOrdered ? "start_date order" : kindOf(error);
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  const repairs = [...groups].map(([id, list]) => {
    const [first] = list as [CellError];
    const rows = [...new Set(list.map(({ row }) => row))];
    const values = rows.map((row) => cellOf(row, first.column));
    const repair = toRepair(id, first, rows, values);
    return id === "start_date order" ? { ...repair, spellings: [], ...dateOrderRepair(rows, values) } : repair;
  });
  const titles = repairs.map(({ title }) => title);
  // Two kinds of one column: the first value tells them apart.
  return repairs.map((repair) =>
    titles.filter((title) => title === repair.title).length === 1
      ? repair
      : { ...repair, title: `${repair.title}, such as “${cellOf(repair.rows[0] ?? 0, repair.column).slice(0, 40)}”` },
  );
}

function toRepair(id: string, { column, code, message }: CellError, rows: number[], values: string[]): Repair {
  const isRequired = (REQUIRED_COLUMNS as readonly BatchColumn[]).includes(column);
  const mayFill = column !== "business_name" && column !== "external_id" && code !== "too_many_cells";
  const written = [...new Set(values)].filter((value) => value.trim() !== "");
  return {
    id,
    title:
      code === "too_many_cells"
        ? `${rowsWord(rows.length)}: more cells than the header`
        : `${rowsWord(rows.length)}: ${sayWrong(column, code)}`,
    detail: written.length > 1 ? `${message} In the file: ${listValues(written)}.` : message,
    rows,
    column,
    mayFill,
    readings: [],
    spellings: mayFill && code !== "missing_value" ? listSpellings(rows, values) : [],
    candidates: [],
    suggestions: [],
    choices: choicesOf(column),
    mayClear: !isRequired && code !== "too_many_cells",
    isHint: false,
  };
}

/** Several different values, each with its rows: "Mittwoch nachm." and "every 2nd Sun" want different repairs. */
function listSpellings(rows: readonly number[], values: readonly string[]): Repair["spellings"] {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const text = (values[index] ?? "").trim();
    groups.set(text, [...(groups.get(text) ?? []), row]);
  }
  if (groups.size < 2) return [];
  return byFrequency([...groups].map(([text, found]) => ({ text, rows: found })));
}

/** Those that mend the most rows first; of the same number in the order of the file. */
const byFrequency = (spellings: Repair["spellings"]) => [...spellings].sort((a, b) => b.rows.length - a.rows.length);

const MOST_VALUES = 5;
function listValues(values: readonly string[]): string {
  const shown = values.slice(0, MOST_VALUES).map((value) => `“${value.slice(0, 40)}”`);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest.toLocaleString("en")} more` : shown.join(", ");
}

/** Reads all the dates one way. A way that does not fit every date is offered only where none does. */
function dateOrderRepair(rows: readonly number[], values: readonly string[]) {
  const ways = DATE_ORDERS.map((order) => {
    const read = rows.flatMap((row, index) => {
      const date = readDateOrders(values[index] ?? "")?.[order];
      return date ? [[row, { start_date: date }] as const] : [];
    });
    return { label: order === "day_first" ? "Read as day-first" : "Read as month-first", cells: new Map(read) };
  });
  const whole = ways.filter(({ cells }) => cells.size === rows.length);
  return {
    title: `${rowsWord(rows.length)}: dates like ${values[0] ?? ""}`,
    detail: "Does the day or the month come first? Bella reads YYYY-MM-DD.",
    readings: whole.length > 0 ? whole : ways.filter(({ cells }) => cells.size > 0),
  };
}

/** Trades without topics, however many spellings they have: one group. */
function tradeRepairs(trades: DryRun["trades"]): Repair[] {
  if (trades.length === 0) return [];
  const rows = trades.flatMap((trade) => trade.rows);
  return [
    {
      id: "trades",
      title: `${rowsWord(rows.length)}: unknown trade`,
      detail: "They run with topics that suit any local business. A usual name for the trade gives better posts.",
      rows,
      column: "niche",
      mayFill: true,
      readings: [],
      spellings: byFrequency(trades.map((trade) => ({ text: trade.niche, rows: trade.rows }))),
      candidates: [],
      suggestions: [],
      choices: [],
      mayClear: false,
      isHint: true,
    },
  ];
}

/** Words that are posted as they stand, and may not be meant so: one group for each column. */
function warningRepairs(warnings: DryRun["warnings"], cellOf: (row: number, column: BatchColumn) => string): Repair[] {
  const groups = new Map<string, DryRun["warnings"]>();
  for (const warning of warnings) {
    const id = `${warning.code} ${warning.column}`;
    groups.set(id, [...(groups.get(id) ?? []), warning]);
  }
  return [...groups].flatMap(([id, list]) => {
    const [first] = list;
    if (!first) return [];
    const { code, column, message } = first;
    const rows = list.map(({ row }) => row);
    const values = rows.map((row) => cellOf(row, column));
    const isDate = code === "guessed_date";
    const readings = isDate && column === "start_date" ? dateOrderRepair(rows, values).readings : [];
    const spellings = isDate ? [] : listSpellings(rows, values);
    const isWritten = code === "guessed_value" || code === "unread_value";
    return [
      {
        id,
        title: `${rowsWord(rows.length)}: ${titleOf(first, values[0] ?? "")}`,
        detail: message,
        rows,
        column,
        mayFill: isWritten,
        readings,
        spellings,
        candidates: [],
        suggestions: [],
        choices: choicesOf(column),
        mayClear: isWritten,
        isHint: true,
      },
    ];
  });
}

/** What a warning of some rows is about. */
function titleOf({ code, column }: DryRun["warnings"][number], value: string): string {
  const label = columnWords(column);
  const verb = isSeveral(column) ? "are" : "is";
  if (code === "guessed_date")
    return column === "events" ? "dates of events are a guess" : `dates like ${value} are a guess`;
  if (code === "guessed_value") return `${label} ${verb} a guess`;
  return code === "unread_value" ? `${label} ${verb} left out` : `${verb} the ${label} meant so?`;
}

/** Everything there is to mend, the most rows first; hints come last. */
export function listRepairs(
  report: Pick<DryRun, "places" | "errors" | "warnings" | "trades">,
  rows: readonly TableRow[],
): Repair[] {
  const cells = new Map(rows.map((row) => [row.row, row.cells]));
  const cellOf = (row: number, column: BatchColumn) => cells.get(row)?.[column] ?? "";
  const defects = [...report.places.map(placeRepair), ...listCellRepairs(report.errors, cellOf)];
  defects.sort((a, b) => b.rows.length - a.rows.length);
  return [...defects, ...warningRepairs(report.warnings, cellOf), ...tradeRepairs(report.trades)];
}
