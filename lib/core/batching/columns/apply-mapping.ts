import { type BatchColumn, isBatchColumn, REQUIRED_COLUMNS } from "./batch-columns";
import type { ColumnAssignment, ColumnMatch } from "./column-assignment";
import { EXACT, findNamed } from "./column-names";
import { foldHeader } from "./fold-header";
import { nameHeaders } from "./name-headers";

/** Header → column; null or "" means "ignore this column". `nameHeaders` says what tells two of one header apart. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** Stands before a remembered column that nobody chose, but a started batch was read with; alone, before one that was not used. */
const GUESS = "?";

/** A mapping of guesses that a batch was started with, as it is remembered beside choices. */
export const markGuesses = (mapping: ColumnMapping): ColumnMapping =>
  Object.fromEntries(Object.entries(mapping).map(([header, column]) => [header, `${GUESS}${column ?? ""}`]));

/** What of a remembered mapping somebody chose, and what was let stand. */
export function splitRemembered(mapping: ColumnMapping): { choices: ColumnMapping; guesses: ColumnMapping } {
  const said = Object.entries(mapping);
  const guesses = said.flatMap(([header, column]) =>
    column?.startsWith(GUESS) ? [[header, column.slice(GUESS.length)] as const] : [],
  );
  const isGuess = new Set(guesses.map(([header]) => header));
  return {
    choices: Object.fromEntries(said.filter(([header]) => !isGuess.has(header))),
    guesses: Object.fromEntries(guesses),
  };
}

/** What a mapping says of a header: by the name that no other has, by its own, or by its letters alone; undefined: nothing. */
function readMapping(mapping: ColumnMapping, headers: readonly string[]) {
  const byName = new Map(Object.entries(mapping));
  const byKey = new Map(Object.entries(mapping).map(([header, column]) => [foldHeader(header), column]));
  const names = nameHeaders(headers);
  return ({ index, header }: ColumnMatch): string | null | undefined => {
    const key = foldHeader(header);
    // null says "ignore", so only a missing answer goes on to the next, less exact name.
    const named = [byName.get(names[index] ?? ""), byName.get(header), key === "" ? undefined : byKey.get(key)];
    return named.find((answer) => answer !== undefined);
  };
}

/** Settles what a mapping says, of the person or of this very set of headers. */
export function applyMapping(assignment: ColumnAssignment, mapping: ColumnMapping, how: "chosen" | "remembered"): void {
  const said = readMapping(
    mapping,
    assignment.matches.map(({ header }) => header),
  );
  const targets = Object.values(mapping);
  const own = new Set<BatchColumn>();
  for (const match of assignment.unsettled()) {
    const column = said(match);
    if (column === undefined) continue;
    if (column === null || column === "") assignment.settle(match, null, how);
    else if (isBatchColumn(column)) {
      // Whoever gives one column to two headers joins them.
      const isJoined = own.has(column) && targets.indexOf(column) !== targets.lastIndexOf(column);
      if (isJoined) assignment.join(match, column, how);
      if (assignment.isFree(column)) own.add(column);
      assignment.settle(match, column, how);
    }
  }
}

/** A list that the workspace mapped before, by its folded headers: what it says beyond their names. */
type Earlier = ReadonlyMap<string, BatchColumn | null>;

/** Columns that have no name, and cells beyond a header, are called by their place in their own list. */
const PLACE = /^(column|beyondheader)\d+$/;

function toEarlier(mapping: ColumnMapping): Earlier {
  const said = Object.entries(mapping).flatMap(([header, column]) => {
    const key = foldHeader(header);
    const to = column === null || column === "" ? null : column;
    const isSaid = key !== "" && !PLACE.test(key) && (to === null || (isBatchColumn(to) && EXACT.get(key) !== to));
    return isSaid ? [[key, to as BatchColumn | null] as const] : [];
  });
  return new Map(said);
}

interface Decision {
  match: ColumnMatch;
  /** The list that says so. */
  by: Earlier;
  column: BatchColumn | null;
}

/** What the likest list says of each header that stands once; a column's own name means itself whatever lists of other headers say. */
function listDecisions(open: readonly ColumnMatch[], earlier: readonly ColumnMapping[]): Decision[] {
  const keys = open.map(({ header }) => foldHeader(header));
  const isOnce = (key: string) => keys.indexOf(key) === keys.lastIndexOf(key);
  const asked = open.filter(({ header }, at) => !isBatchColumn(header) && isOnce(keys[at] ?? ""));
  const likeness = (list: Earlier) => asked.filter(({ header }) => list.has(foldHeader(header))).length;
  const lists = earlier.map(toEarlier).map((list) => ({ list, alike: likeness(list) }));
  lists.sort((one, other) => other.alike - one.alike);
  return asked.flatMap((match) => {
    const key = foldHeader(match.header);
    const by = lists.find(({ list }) => list.has(key))?.list;
    return by ? [{ match, by, column: by.get(key) ?? null }] : [];
  });
}

/**
 * Settles what the workspace decided of single headers in lists whose headers were others, so that a list with a column
 * more or less than last month's is read as that one was. Such memory yields to an exact name that no list knew, and
 * leaves no column out that the file needs.
 * @param earlier what was remembered of those lists, the last one first
 */
export function applyEarlier(assignment: ColumnAssignment, earlier: readonly ColumnMapping[]): void {
  const open = assignment.open();
  const decisions = listDecisions(open, earlier);
  const decided = new Set(decisions.map(({ match }) => match));
  const exact = new Set(open.filter((match) => !decided.has(match)).map(({ header }) => EXACT.get(foldHeader(header))));
  const holders = new Map<BatchColumn, Earlier>();
  for (const { match, by, column } of decisions) {
    if (column === null || exact.has(column)) continue;
    // Two columns that one list joined are joined again; those of two lists are rivals.
    if (holders.get(column) === by) assignment.join(match, column, "remembered");
    else if (assignment.isFree(column)) {
      holders.set(column, by);
      assignment.settle(match, column, "remembered");
    }
  }
  for (const { match, column } of decisions) {
    const named = findNamed(match.header);
    const isNeeded = REQUIRED_COLUMNS.some((needed) => needed === named && assignment.isFree(needed));
    if (column === null && !isNeeded) assignment.settle(match, null, "remembered");
  }
}
