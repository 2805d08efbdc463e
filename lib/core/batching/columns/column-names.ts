import { BATCH_COLUMNS, type BatchColumn, TEMPLATE_COLUMNS } from "./batch-columns";
import { COLUMN_ALIASES, LEGAL_ALIASES, OWNED_ALIASES, TRADING_ALIASES, WEAK_ALIASES } from "./column-aliases";
import { foldHeader } from "./fold-header";
import { namesPostcode } from "./postcode-header";
import { namesId, readRateHeader } from "./told-headers";

/** Columns by their own names, folded. */
export const EXACT = new Map<string, BatchColumn>(
  BATCH_COLUMNS.map((column) => [foldHeader(column.replaceAll("_", " ")), column]),
);
/** Columns by what people call them, folded. */
const OWN_ALIASES = TEMPLATE_COLUMNS.flatMap((column) =>
  COLUMN_ALIASES[column].map((alias) => [foldHeader(alias), column] as const),
);
export const ALIASES = new Map<string, BatchColumn>([
  ...OWNED_ALIASES.map(([alias, column]) => [foldHeader(alias), column] as const),
  // Later ones count: "company" and its kind are names of their own first.
  ...OWN_ALIASES,
]);
const WEAK = new Set(WEAK_ALIASES.map(foldHeader));
/** Whether a header names its column in a word that other columns are called by, too. */
export const isWeakName = (header: string): boolean =>
  WEAK.has(foldHeader(header)) || WEAK.has(foldHeader(bareHeader(header))) || readRateHeader(header) === "month";
const TRADING = new Set(TRADING_ALIASES.map(foldHeader));
/** Whether a header names what a business is called in the street. */
export const isTradingName = (header: string): boolean => TRADING.has(foldHeader(header));
const LEGAL = new Set(LEGAL_ALIASES.map(foldHeader));
/** Whether a header names what a business is registered as. */
export const isLegalName = (header: string): boolean => LEGAL.has(foldHeader(header));
/** Words of which much else begins: "Where we met" is no town. */
const LONE: ReadonlySet<string> = new Set(["where"]);
/** Both, of which a header may be a typo: of a column for one channel it is none. */
export const NAMES = [...EXACT, ...OWN_ALIASES].filter(
  ([name, column]) => !LONE.has(name) && (!column.startsWith("posts_") || column === "posts_per_week"),
);
/** What programs write around a column's name: whose it is, and from which table. */
const AROUND = /^(?:organi[sz]ation|company|account|deal)\s+-\s+|\s+(?:of address|\(from [^)]*\))$/gi;
/** A header without that: "Organization - City of Address" is "City". */
export const bareHeader = (header: string): string => header.replace(AROUND, "");

/** The column that a header's words tell, whichever of them it has. */
function findTold(header: string): BatchColumn | null {
  if (namesPostcode(header)) return "postcode";
  return readRateHeader(header) === null ? null : "posts_per_week";
}

/** The column that a header names for sure, or null. */
export function findNamed(header: string): BatchColumn | null {
  const [key, bare] = [header, bareHeader(header)].map(foldHeader) as [string, string];
  // Folded, "Store #" is a store.
  if (namesId(header) || namesId(bareHeader(header))) return "external_id";
  const named = EXACT.get(key) ?? ALIASES.get(key) ?? EXACT.get(bare) ?? ALIASES.get(bare);
  return named ?? findTold(bareHeader(header));
}
