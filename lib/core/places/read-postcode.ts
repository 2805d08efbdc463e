import type { PlaceTable } from "./place-table";
import { POST_TOWNS } from "./post-towns";
import { mendZip, stateOfZip } from "./zip-states";

/** Where a place may lie: a country, or one region of it. */
export interface PlaceArea {
  country: string;
  region?: string;
  /** The town after which the postcode's area is named. */
  postTown?: string;
  /** True where other countries write such codes, too: it tells namesakes apart that lie in the country. */
  isMaybe?: true;
}

const among = (countries: string): PlaceArea[] => countries.split(" ").map((country) => ({ country }));

/** Postcode areas of the nations that have them to themselves; those across a border ("CH", "SY", "TD") tell the kingdom alone. */
const NATION_OF_AREA = new Map(
  Object.entries({
    SCT: "AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE",
    WLS: "CF LL NP SA",
    NIR: "BT",
  }).flatMap(([nation, areas]) => areas.split(" ").map((area) => [area, nation] as const)),
);
const BORDER_AREAS = new Set(["CH", "SY", "HR", "TD", "LD"]);
/** Islands that have the kingdom's postcodes and are countries of their own. */
const ISLANDS = new Map([
  ["JE", "JE"],
  ["GY", "GG"],
  ["IM", "IM"],
]);
/** Canada's provinces by the first letter of a postcode. */
const PROVINCES = new Map(
  Object.entries({
    A: "NL",
    B: "NS",
    C: "PE",
    E: "NB",
    G: "QC",
    H: "QC",
    J: "QC",
    K: "ON",
    L: "ON",
    M: "ON",
    N: "ON",
    P: "ON",
    R: "MB",
    S: "SK",
    T: "AB",
    V: "BC",
    Y: "YT",
  }),
);
/** What European postcodes are led by. */
const PREFIXES = new Map(Object.entries({ D: "DE", A: "AT", F: "FR", B: "BE", L: "LU", I: "IT", E: "ES", S: "SE" }));
const SIX_FIGURES = among("IN CN SG RU RO KZ BY VN CO EC KG TM TJ UZ MN NG TT");

function readBritish(code: string): PlaceArea[] {
  const area = code.toUpperCase().match(/^[A-Z]+/)?.[0] ?? "";
  const island = ISLANDS.get(area);
  if (island) return [{ country: island }];
  if (BORDER_AREAS.has(area)) return [{ country: "GB" }];
  const postTown = POST_TOWNS.get(area);
  return [
    { country: "GB", region: NATION_OF_AREA.get(area) ?? "ENG", ...(postTown === undefined ? {} : { postTown }) },
  ];
}

function readCanadian(code: string): PlaceArea[] {
  const region = PROVINCES.get(code.charAt(0).toUpperCase());
  return [region ? { country: "CA", region } : { country: "CA" }];
}

function readZip(code: string): PlaceArea[] {
  const region = stateOfZip(code);
  return [region ? { country: "US", region } : { country: "US" }];
}

/** Shapes that tell a country, or few, the surest first; four or five figures alone are written in half the world. */
const SHAPES: readonly { shape: RegExp; where: (code: string) => PlaceArea[] }[] = [
  { shape: /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/i, where: readBritish },
  { shape: /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$/i, where: readCanadian },
  { shape: /^[A-Z]\d[\dW]\s?[A-Z\d]{4}$/i, where: () => among("IE") },
  { shape: /^\d{4}\s?[A-Z]{2}$/i, where: () => among("NL") },
  { shape: /^\d{5}-\d{4}$/, where: readZip },
  {
    shape: /^\d{5}$/,
    where: (code) => (stateOfZip(code) ? readZip(code).map((area) => ({ ...area, isMaybe: true })) : []),
  },
  { shape: /^\d{5}-\d{3}$/, where: () => among("BR") },
  { shape: /^\d{4}-\d{3}$/, where: () => among("PT") },
  { shape: /^\d{3}-\d{4}$/, where: () => among("JP") },
  { shape: /^\d{2}-\d{3}$/, where: () => among("PL") },
  { shape: /^\d{3}\s?\d{3}$/, where: () => SIX_FIGURES },
  { shape: /^\d{3}\s\d{2}$/, where: () => among("SE CZ SK GR") },
];

/** The state that a line names in front of its postcode, where that has as many figures as the country's: "IL 62701", "NSW 2000". */
function readState(table: PlaceTable, before: string, code: string): PlaceArea[] {
  const [, state] = /(?:^|[\s,])([A-Z]{2,3})\.?,?\s*$/.exec(before) ?? [];
  // "MA 2134" is a ZIP code without its zero, and "WA 6000" none.
  const figures = mendZip(code, { region: state, country: undefined });
  const country = /^\d{5}(?:-\d{4})?$/.test(figures) ? "US" : /^\d{4}$/.test(code) ? "AU" : null;
  const region = (table.regionsByName.get(state?.toLowerCase() ?? "") ?? []).find(
    (one) => one.country === country && one.code === state,
  );
  return region ? [{ country: region.country, region: region.code }] : [];
}

const COUNTRY_PREFIX = /^([A-Z])-\d{4,6}$/i;

/** Whether a postcode alone tells something of where it lies. */
export const isTelling = (code: string): boolean =>
  COUNTRY_PREFIX.test(code) || SHAPES.some(({ shape }) => shape.test(code));

/** What postcodes of one area begin with: the letters ("ST" of ST5 1QF), else three figures; null for none. */
export const areaOfPostcode = (code: string): string | null =>
  /^([A-Z]{1,2})(?=\d)|^\d{3}(?=\d)/i.exec(code.trim())?.[0].toUpperCase() ?? null;

/** What of a telling postcode says where it lies: those of one such mark lie in one area. */
export const markOfArea = (code: string): string =>
  `${SHAPES.findIndex(({ shape }) => shape.test(code))} ${areaOfPostcode(code) ?? ""}`;

/** Where a postcode lies, as far as it tells; none where it may be anywhere. `before` is what the line says in front of it. */
export function readPostcode(table: PlaceTable, before: string, code: string): PlaceArea[] {
  const stated = readState(table, before, code);
  if (stated.length > 0) return stated;
  const [, prefix = ""] = COUNTRY_PREFIX.exec(code) ?? [];
  const country = PREFIXES.get(prefix.toUpperCase());
  if (country) return [{ country }];
  return SHAPES.find(({ shape }) => shape.test(code))?.where(code) ?? [];
}
