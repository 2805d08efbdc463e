import { REQUIRED_COLUMNS } from "../columns/batch-columns";
import { findNamed } from "../columns/column-names";

const LOOKED_AT_LINES = 10;
/** So many needed columns known by name make a sheet a list. */
const TELLING = 2;
/** A table without a header has at least so many columns; covers and notes are narrower. */
const LEAST_COLUMNS = REQUIRED_COLUMNS.length;

interface Sheet {
  name: string;
  isHidden: boolean;
  lines: () => Iterable<readonly string[]>;
}

function listFirst(lines: Iterable<readonly string[]>): string[][] {
  const first: string[][] = [];
  for (const line of lines) {
    const filled = line.filter((cell) => cell.trim() !== "");
    if (filled.length > 0) first.push(filled);
    if (first.length === LOOKED_AT_LINES) break;
  }
  return first;
}

const countNeeded = (cells: readonly string[]): number => {
  const named = new Set(cells.map(findNamed));
  return REQUIRED_COLUMNS.filter((column) => named.has(column)).length;
};

/** What sheets are called that list clients, and those that list what is done for them. */
const CLIENTS = /client|customer|business|compan|account|kunde|cliente|klant/i;
const PAPERS = /invoice|payment|billing|rechnung|facture|fattur|log\b|archive|\bold\b/i;
const isCalled = (name: string): number => Number(CLIENTS.test(name)) - Number(PAPERS.test(name));

/**
 * The sheet of a workbook that is a list of businesses: the one whose header names most of the columns that are needed (of
 * two that name as many, the one that is called so), else the first that is as wide as a list, else the first. Hidden sheets are looked at where no other is a list.
 */
export function chooseSheet(sheets: readonly Sheet[]): string | undefined {
  const judged = sheets.map(({ name, isHidden, lines }) => {
    const first = listFirst(lines());
    const needed = Math.max(0, ...first.map(countNeeded));
    return { name, isHidden, needed, width: Math.max(0, ...first.map((line) => line.length)) };
  });
  const weigh = ({ name, needed }: (typeof judged)[number]) => 3 * needed + isCalled(name);
  const lists = judged.filter(({ needed }) => needed >= TELLING);
  const seen = lists.filter(({ isHidden }) => !isHidden);
  const most = (of: typeof judged) => of.reduce((best, one) => (weigh(one) > weigh(best) ? one : best));
  if (seen.length > 0) return most(seen).name;
  if (lists.length > 0) return most(lists).name;
  return (judged.find(({ isHidden, width }) => !isHidden && width >= LEAST_COLUMNS) ?? judged[0])?.name;
}
