import { isKnownHeader } from "../columns/match-columns";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LOOKED_AT_RECORDS = 50;
/** Titles, dates and empty lines stand above a table, seldom more of them. */
const MOST_TITLES = 10;
/** A line of which fewer of those below are divided alike is a title with a comma in it. */
const LEAST_ALIKE = 0.2;
/** So is one of which fewer than half are, above a line with more cells of another kind that nearly all below have, too. */
const [HALF, NEARLY_ALL] = [0.5, 0.9];

/** The first records with anything in them, without what stands in quotes: there a delimiter is text. */
function listBareRecords(text: string, isCut: boolean): string[] {
  // Names of columns may stand in quotes; what else does is no more than a cell.
  const bare = text.replace(/"([^"\r\n,;\t|]{1,40})"/g, "$1").replace(/"[^"]*("|$)/g, '""');
  const records = bare.split(/\r\n|\n|\r/);
  if (isCut && records.length > 1) records.pop();
  return records.slice(0, LOOKED_AT_RECORDS).filter((record) => record.trim() !== "");
}

const countIn = (record: string, delimiter: Delimiter): number => record.split(delimiter).length - 1;

/** How a table would be divided whose header is one of its records. */
interface Header {
  delimiter: Delimiter;
  count: number;
  /** The share of the records below that the delimiter divides into as many cells. */
  alike: number;
}

/** The header that the first of these records would be; null where nothing divides it. */
function judgeHeader([header = "", ...below]: readonly string[]): Header | null {
  let best: (Header & { score: number }) | null = null;
  for (const delimiter of DELIMITERS) {
    const count = countIn(header, delimiter);
    if (count === 0) continue;
    const same = below.filter((record) => countIn(record, delimiter) === count).length;
    const alike = below.length === 0 ? 1 : same / below.length;
    // Bars and semicolons also divide lists inside cells, so steadiness counts before number.
    const score = alike * 10 + Math.min(count, 20) / 20;
    if (!best || score > best.score) best = { delimiter, count, alike, score };
  }
  return best;
}

/** So many columns known by name make a line a header, whatever else its text is divided by. */
const TELLING = 2;

/** The delimiter by which one of these lines names columns that Bella knows; null where none names as many as tell. */
function findByNames(records: readonly string[]): Delimiter | null {
  let best: { delimiter: Delimiter; known: number } | null = null;
  for (const record of records)
    for (const delimiter of DELIMITERS) {
      const known = record.split(delimiter).filter(isKnownHeader).length;
      if (known >= TELLING && known > (best?.known ?? 0)) best = { delimiter, known };
    }
  return best?.delimiter ?? null;
}

/**
 * The delimiter of a table by its beginning: the one that divides a line into names of columns, else the one the header has and most records have as often. Lists inside cells
 * have delimiters of their own, so only what divides the header can be the table's; the header is the first line that
 * anything divides, unless that is a title by what stands below. A table of one column has a comma.
 * @param isCut whether the last record goes on beyond this text
 */
export function detectDelimiter(text: string, isCut = false): Delimiter {
  const records = listBareRecords(text, isCut);
  const named = findByNames(records.slice(0, MOST_TITLES + 1));
  if (named) return named;
  const judged = records.slice(0, MOST_TITLES + 1).map((_, index) => judgeHeader(records.slice(index)));
  const headers = judged.filter((header) => header !== null);
  const first = headers.find(({ alike }) => alike >= LEAST_ALIKE) ?? headers[0];
  if (!first) return ",";
  const better = headers.find(({ alike, count }) => alike >= NEARLY_ALL && count > first.count);
  return (first.alike < HALF && better ? better : first).delimiter;
}
