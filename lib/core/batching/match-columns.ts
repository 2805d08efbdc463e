import { foldWords } from "../places/fold-place-name";
import { distanceWithin } from "../trades/edit-distance";
import { BATCH_COLUMNS, type BatchColumn, isBatchColumn, REQUIRED_COLUMNS } from "./batch-columns";
import { COLUMN_ALIASES } from "./column-aliases";
import { guessColumnByValue } from "./guess-column-by-value";
import { guessTextColumns, type KnownText } from "./guess-text-columns";
import { nameColumn } from "./table";

/** How a column of the file was recognised; `chosen` is the person's own word, null is "ignored". */
export const MATCH_WAYS = ["exact", "alias", "fuzzy", "value", "remembered", "chosen"] as const;
export type MatchWay = (typeof MATCH_WAYS)[number];

export interface ColumnMatch {
  /** Position in the file, from 0. */
  index: number;
  header: string;
  column: BatchColumn | null;
  how: MatchWay | null;
  /** The first three values that are not blank. */
  samples: string[];
}

/** Header → column; null or "" means "ignore this column". `nameHeaders` says what tells two of one header apart. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

export interface MatchInput {
  headers: readonly string[];
  /** The first rows of the file, in the file's own order of columns. */
  sampleRows: readonly (readonly string[])[];
  /** What the person decided. Wins over everything; headers it does not name are guessed. */
  chosen?: ColumnMapping | undefined;
  /** What this workspace decided for the same headers before. */
  remembered?: ColumnMapping | undefined;
  /** What is known of values as towns and trades (`listUnknownTexts`); without it name, trade and town are not told by value. */
  known?: ReadonlyMap<string, KnownText> | undefined;
}

const SAMPLES = 3;
/** Shorter words have too many neighbours: "days" is no typo of "date". */
const FUZZY_MIN_LENGTH = 5;
const TWO_TYPOS_LENGTH = 9;

/** A header without case, accents, punctuation and spaces: "Company Name*" is "companyname". */
export function foldHeader(header: string): string {
  return foldWords(header).replaceAll(" ", "");
}

const EXACT = new Map<string, BatchColumn>(
  BATCH_COLUMNS.map((column) => [foldHeader(column.replaceAll("_", " ")), column]),
);
const ALIASES = new Map<string, BatchColumn>(
  BATCH_COLUMNS.flatMap((column) => COLUMN_ALIASES[column].map((alias) => [foldHeader(alias), column] as const)),
);
const NAMES = [...EXACT, ...ALIASES];

/** The free column whose name or alias the header is a typo of, or begins or ends with ("Client business name (legal)"). */
function findFuzzy(
  key: string,
  isFree: (column: BatchColumn) => boolean,
): { column: BatchColumn; cost: number } | null {
  if (key.length < FUZZY_MIN_LENGTH) return null;
  let best: { column: BatchColumn; cost: number } | null = null;
  for (const [name, column] of NAMES) {
    if (name.length < FUZZY_MIN_LENGTH || !isFree(column)) continue;
    const typos = distanceWithin(key, name, key.length < TWO_TYPOS_LENGTH ? 1 : 2);
    const around = key.startsWith(name) || key.endsWith(name) ? 3 + (key.length - name.length) / 10 : null;
    const cost = typos ?? around;
    if (cost !== null && (best === null || cost < best.cost)) best = { column, cost };
  }
  return best;
}

/** A later way may not take what an earlier, surer one has taken. */
class Assignment {
  readonly matches: ColumnMatch[];
  private readonly taken = new Set<BatchColumn>();
  private readonly settled = new Set<number>();

  constructor({ headers, sampleRows }: MatchInput) {
    this.matches = headers.map((header, index) => {
      const values = sampleRows.map((row) => (row[index] ?? "").trim()).filter((value) => value !== "");
      return { index, header, column: null, how: null, samples: values.slice(0, SAMPLES) };
    });
  }

  open(): ColumnMatch[] {
    return this.matches.filter(({ index }) => !this.settled.has(index));
  }

  isFree(column: BatchColumn): boolean {
    return !this.taken.has(column);
  }

  settle(match: ColumnMatch, column: BatchColumn | null, how: MatchWay): void {
    if (column !== null && !this.isFree(column)) return;
    if (column !== null) this.taken.add(column);
    match.column = column;
    match.how = how;
    this.settled.add(match.index);
  }
}

/**
 * A name for each column that no other has, as a mapping may use it: "City (1)" and "City (2)" where the header stands
 * twice, "Column 3" where it is blank.
 */
export function nameHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const nth = (seen.get(header) ?? 0) + 1;
    seen.set(header, nth);
    if (header === "") return nameColumn(index);
    const numbered = `${header} (${nth})`;
    const isRepeated = headers.indexOf(header) !== headers.lastIndexOf(header);
    return isRepeated && !headers.includes(numbered) ? numbered : header;
  });
}

function applyMapping(assignment: Assignment, mapping: ColumnMapping, how: "chosen" | "remembered"): void {
  const byName = new Map(Object.entries(mapping));
  const byKey = new Map(Object.entries(mapping).map(([header, column]) => [foldHeader(header), column]));
  const names = nameHeaders(assignment.matches.map(({ header }) => header));
  for (const match of assignment.open()) {
    // null says "ignore", so only a missing answer goes on to the next, less exact name.
    const key = foldHeader(match.header);
    const named = [byName.get(names[match.index] ?? ""), byName.get(match.header), key && byKey.get(key)];
    const column = named.find((answer) => answer !== undefined);
    if (column === undefined) continue;
    if (column === null || column === "") assignment.settle(match, null, how);
    else if (isBatchColumn(column)) assignment.settle(match, column, how);
  }
}

function applyFuzzy(assignment: Assignment): void {
  for (;;) {
    const hits = assignment.open().flatMap((match) => {
      const hit = findFuzzy(foldHeader(match.header), (column) => assignment.isFree(column));
      return hit ? [{ match, ...hit }] : [];
    });
    if (hits.length === 0) return;
    // Of two headers that resemble one column the closer one gets it; the other is asked again for its next best.
    hits.sort((a, b) => a.cost - b.cost || a.match.index - b.match.index);
    for (const { match, column } of hits) assignment.settle(match, column, "fuzzy");
  }
}

const valuesOf = (sampleRows: MatchInput["sampleRows"], index: number): string[] =>
  sampleRows.map((row) => (row[index] ?? "").trim()).filter((value) => value !== "");

function applyValues(assignment: Assignment, sampleRows: MatchInput["sampleRows"], known: MatchInput["known"]): void {
  for (const match of assignment.open()) {
    const column = guessColumnByValue(valuesOf(sampleRows, match.index), match.header);
    if (column !== null && assignment.isFree(column)) assignment.settle(match, column, "value");
  }
  const left = assignment.open().map(({ index }) => ({ index, values: valuesOf(sampleRows, index) }));
  for (const [column, index] of known ? guessTextColumns(left, known) : []) {
    const match = assignment.open().find((one) => one.index === index);
    if (match && assignment.isFree(column)) assignment.settle(match, column, "value");
  }
}

/** Values of the columns that no name tells, where the file lacks a column it needs: what `known` should say something of. */
export function listUnknownTexts(matches: readonly ColumnMatch[], sampleRows: MatchInput["sampleRows"]): string[] {
  const found = new Set(matches.map(({ column }) => column));
  if (REQUIRED_COLUMNS.every((column) => found.has(column))) return [];
  const open = matches.filter(({ how }) => how === null);
  return [...new Set(open.flatMap(({ index }) => valuesOf(sampleRows, index)))];
}

/**
 * Which column of the file is which: by the person's choice, what the workspace remembers, the exact name, an
 * alias, a typo of one, and last by what the values look like. Every column of the vocabulary is given once;
 * what nothing matches stays null and is ignored.
 */
export function matchColumns(input: MatchInput): ColumnMatch[] {
  const assignment = new Assignment(input);
  if (input.chosen) applyMapping(assignment, input.chosen, "chosen");
  if (input.remembered) applyMapping(assignment, input.remembered, "remembered");
  for (const [names, how] of [
    [EXACT, "exact"],
    [ALIASES, "alias"],
  ] as const)
    for (const match of assignment.open()) {
      const column = names.get(foldHeader(match.header));
      if (column !== undefined) assignment.settle(match, column, how);
    }
  applyFuzzy(assignment);
  applyValues(assignment, input.sampleRows, input.known);
  return assignment.matches;
}

/** Names a set of headers whatever their order, case and accents, so that a mapping can be remembered for it. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(foldHeader).sort().join("|");
}
