import { distanceWithin } from "../../trades/edit-distance";
import { listAddressColumns } from "./address-columns";
import { applyEarlier, applyMapping, type ColumnMapping, splitRemembered } from "./apply-mapping";
import { type BatchColumn, REQUIRED_COLUMNS } from "./batch-columns";
import { applyNumbers, areNumbers, joinLegalName, weighName } from "./business-names";
import { findChannelColumn } from "./channel-columns";
import { ColumnAssignment, type ColumnMatch, valuesOf } from "./column-assignment";
import { ALIASES, bareHeader, EXACT, findNamed, NAMES } from "./column-names";
import { foldHeader } from "./fold-header";
import { areRelations, isForeignHeader } from "./foreign-headers";
import { areProfiles, guessColumnByValue } from "./guess-column-by-value";
import { guessTextColumns, type KnownText } from "./guess-text-columns";
import { LONGEST_USUAL } from "./longest-cell";
import { applyChannelPairs, applyChannels } from "./match-channels";
import { holdsPostcodes } from "./postcode-header";
import { rankColumns } from "./rank-columns";

export interface MatchInput {
  headers: readonly string[];
  /** The first rows of the file, in the file's own order of columns. */
  sampleRows: readonly (readonly string[])[];
  /** What the person decided. Wins over everything; headers it does not name are guessed. */
  chosen?: ColumnMapping | undefined;
  /** What this workspace decided for the same headers before. */
  remembered?: ColumnMapping | undefined;
  /** What it decided for lists of other headers, the last one first. */
  earlier?: readonly ColumnMapping[] | undefined;
  /** What is known of values as towns and trades (`listUnknownTexts`); without it name, trade and town are not told by value. */
  known?: ReadonlyMap<string, KnownText> | undefined;
  /** By which dates gone by are told from those of calendars to come. */
  today?: string | undefined;
}

/** Shorter words have too many neighbours: "days" is no typo of "date". */
const FUZZY_MIN_LENGTH = 5;
const TWO_TYPOS_LENGTH = 9;

/** Short ones that are told among other words all the same: "Town of shop". */
const SHORT_NAMES: ReadonlySet<string> = new Set(["city", "town"]);

/** "Invoice" is no voice: what stands before or after a name in one word is a word of its own. */
const SHORTEST_REST = 3;

/** Whether a header begins or ends with a name, in words of its own or grown together with another. */
function isAround(header: string, name: string): boolean {
  const words = header.split(/[^\p{L}\p{N}\p{M}]+/u).map(foldHeader);
  if (SHORT_NAMES.has(name)) return words.includes(name);
  if (words.some((_, at) => [words.slice(0, at), words.slice(at)].some((some) => some.join("") === name))) return true;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return [first.startsWith(name) && first, last.endsWith(name) && last].some(
    (word) => word !== false && word.length >= name.length + SHORTEST_REST,
  );
}

/** How far a header is from a name: the typos, or what stands around it; null for one that is another. */
function costOf(name: string, header: string, key: string): number | null {
  const isShort = SHORT_NAMES.has(name);
  if (name.length < FUZZY_MIN_LENGTH && !isShort) return null;
  const typos = isShort ? null : distanceWithin(key, name, key.length < TWO_TYPOS_LENGTH ? 1 : 2);
  return typos ?? (isAround(header, name) ? 3 + (key.length - name.length) / 10 : null);
}

/** The free column whose name or alias the header is a typo of, or begins or ends with ("Client business name (legal)"). */
function findFuzzy(
  header: string,
  isFree: (column: BatchColumn) => boolean,
): { column: BatchColumn; cost: number } | null {
  const bare = bareHeader(header);
  const key = foldHeader(bare);
  if (key.length < FUZZY_MIN_LENGTH || header.length > LONGEST_USUAL) return null;
  let best: { column: BatchColumn; cost: number } | null = null;
  for (const [name, column] of NAMES) {
    if (!isFree(column)) continue;
    const cost = costOf(name, bare, key);
    if (cost !== null && (best === null || cost < best.cost)) best = { column, cost };
  }
  return best;
}

/** Whether a header is a column's own name or one of its aliases. */
export const isKnownHeader = (header: string): boolean => findNamed(header) !== null;

/**
 * Names known for sure: of two for one column the one that counts first takes it, of those with values first the ones that
 * could name no other. "Type" names no trade where it says what a business is to us.
 */
function applyNames(assignment: ColumnAssignment, { headers, sampleRows }: MatchInput): void {
  const open = new Map(assignment.open().map((match) => [match.index, match]));
  const ranked = rankColumns(headers, sampleRows).order.flatMap((index) => open.get(index) ?? []);
  for (const match of ranked.toSorted((a, b) => weighName(a) - weighName(b))) {
    const column = findNamed(match.header);
    const how = EXACT.has(foldHeader(match.header)) ? "exact" : "alias";
    const isOther = how === "alias" && saysOther(column, match.header, valuesOf(sampleRows, match.index));
    if (column !== null && !isOther) assignment.settle(match, column, how);
  }
}

/** Whether values are something else than the alias above them says. */
function saysOther(column: BatchColumn | null, header: string, values: readonly string[]): boolean {
  if (column === "niche") return areRelations(values);
  if (column === "business_name") return areNumbers(values);
  // Flats have numbers, too: an id is no other row's.
  const isDoubtful = column === "external_id" && ALIASES.get(foldHeader(bareHeader(header))) !== "external_id";
  return isDoubtful && new Set(values).size < values.length;
}

/**
 * Those that no name keeps from being guessed: "Facebook posts per week" is no column for every channel, and "Last name" none
 * of ours, whatever it resembles.
 */
const listNameless = (assignment: ColumnAssignment) =>
  assignment.open().filter(({ header }) => findChannelColumn(header) === null && !isForeignHeader(header));

/** "PIN" and "CAP" name a postcode where what stands under them is one. */
function applyPostcodes(assignment: ColumnAssignment, { sampleRows }: MatchInput): void {
  for (const match of assignment.open())
    if (holdsPostcodes(match.header, valuesOf(sampleRows, match.index))) assignment.settle(match, "postcode", "alias");
}

function applyFuzzy(assignment: ColumnAssignment): void {
  for (;;) {
    const hits = listNameless(assignment).flatMap((match) => {
      // "County" beside a column of states is a name, and no typo of "country".
      const hit =
        findNamed(match.header) !== null ? null : findFuzzy(match.header, (column) => assignment.isFree(column));
      return hit ? [{ match, ...hit }] : [];
    });
    if (hits.length === 0) return;
    // Of two headers that resemble one column the closer one gets it; the other is asked again for its next best.
    hits.sort((a, b) => a.cost - b.cost || a.match.index - b.match.index);
    for (const { match, column } of hits) assignment.settle(match, column, "fuzzy");
  }
}

function applyValues(assignment: ColumnAssignment, { sampleRows, known, today }: MatchInput): void {
  for (const match of listNameless(assignment)) {
    const column = guessColumnByValue(valuesOf(sampleRows, match.index), match.header, today);
    if (column === null) continue;
    assignment.release(column);
    assignment.settle(match, column, "value");
  }
  const left = listNameless(assignment).map(({ index }) => ({ index, values: valuesOf(sampleRows, index) }));
  for (const [column, index] of known ? guessTextColumns(left, known) : []) {
    const match = assignment.open().find((one) => one.index === index);
    if (match && assignment.isFree(column)) assignment.settle(match, column, "value");
  }
}

/** Under "Service" one trade may stand in each row, where a list has no other column for it. */
function applyServices(assignment: ColumnAssignment, { sampleRows, known }: MatchInput): void {
  const match = assignment.matches.find(
    ({ column, how }) => column === "services" && (how === "alias" || how === "exact"),
  );
  if (!match || !known || !assignment.isFree("niche")) return;
  const values = valuesOf(sampleRows, match.index);
  const trades = values.filter((value) => known.get(value)?.trade);
  if (values.length > 0 && trades.length === values.length) assignment.move(match, "niche", "value");
}

/** Whether a row has no town of its own and something in a line of its address. */
const lacksTown = (row: readonly string[], town: number, lines: readonly ColumnMatch[]): boolean =>
  !row[town]?.trim() && lines.some(({ index }) => row[index]?.trim());

/**
 * A list without a column for the town may have one for the address, or one for each of its lines, in which it stands; so
 * may rows whose town is blank. What the person or the workspace decided of the town stays.
 */
function applyAddress(assignment: ColumnAssignment, { sampleRows }: MatchInput): void {
  const lines = listAddressColumns(assignment.open().filter(({ samples }) => samples.length > 0));
  const town = assignment.matches.find(({ column }) => column === "city");
  const isDecided = town?.how === "chosen" || town?.how === "remembered";
  if (isDecided || (town && !sampleRows.some((row) => lacksTown(row, town.index, lines)))) return;
  for (const line of lines) {
    assignment.join(line, "city", "fuzzy");
    if (town) line.rivalOf = "city";
  }
}

/** A list without a website may have a page on a network, which is then where posts lead. */
function applyProfiles(assignment: ColumnAssignment, { sampleRows }: MatchInput): void {
  if (!assignment.isFree("website")) return;
  const match = listNameless(assignment).find(({ index }) => areProfiles(valuesOf(sampleRows, index)));
  if (match) assignment.settle(match, "website", "value");
}

/** Values of the columns that no name tells, where the file lacks a column it needs: what `known` should say something of. */
export function listUnknownTexts(matches: readonly ColumnMatch[], sampleRows: MatchInput["sampleRows"]): string[] {
  // Numbers are the name where no other column can be.
  const found = new Set(matches.filter(({ samples }) => !areNumbers(samples)).map(({ column }) => column));
  if (REQUIRED_COLUMNS.every((column) => found.has(column))) return [];
  const open = matches.filter(({ how, column }) => how === null || column === "services");
  const texts = open.flatMap(({ index }) => valuesOf(sampleRows, index));
  return [...new Set(texts.filter(({ length }) => length <= LONGEST_USUAL))];
}

/** What was remembered, of these headers and then of others: `what` says whether choices, or guesses that were let stand. */
function applyMemory(
  assignment: ColumnAssignment,
  { remembered, earlier = [] }: MatchInput,
  what: "choices" | "guesses",
): void {
  if (remembered) applyMapping(assignment, splitRemembered(remembered)[what], "remembered");
  applyEarlier(
    assignment,
    earlier.map((list) => splitRemembered(list)[what]),
  );
}

/**
 * Which column of the file is which: by the person's choice, by those the workspace remembers of these headers, then of
 * single ones, the exact name, an alias, guesses that an earlier batch was started with, a typo of a name, and last by what
 * the values look like. Every column of the vocabulary is given once; what nothing matches stays null and is ignored.
 */
export function matchColumns(input: MatchInput): ColumnMatch[] {
  const assignment = new ColumnAssignment(input);
  if (input.chosen) applyMapping(assignment, input.chosen, "chosen");
  applyMemory(assignment, input, "choices");
  applyChannelPairs(assignment, input);
  applyNames(assignment, input);
  joinLegalName(assignment, input);
  applyMemory(assignment, input, "guesses");
  applyPostcodes(assignment, input);
  applyChannels(assignment, input);
  applyFuzzy(assignment);
  applyValues(assignment, input);
  applyServices(assignment, input);
  applyAddress(assignment, input);
  applyProfiles(assignment, input);
  applyNumbers(assignment);
  assignment.noteRivals();
  return assignment.matches;
}

/** Names a set of headers whatever their order, case and accents, so that a mapping can be remembered for it. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(foldHeader).sort().join("|");
}
