import { foldWords } from "./fold-place-name";

/** The first ZIP codes of each state, by their first three figures, in order: each holds until the next. */
const FROM =
  "010 MA, 028 RI, 030 NH, 039 ME, 050 VT, 055 MA, 056 VT, 060 CT, 070 NJ, 090 -, 100 NY, 150 PA, 197 DE, 200 DC, 201 VA, 202 DC, 206 MD, 220 VA, 247 WV, 269 -, 270 NC, 290 SC, 300 GA, 320 FL, 340 -, 341 FL, 350 AL, 370 TN, 386 MS, 398 GA, 400 KY, 428 -, 430 OH, 460 IN, 480 MI, 500 IA, 529 -, 530 WI, 550 MN, 568 -, 570 SD, 580 ND, 590 MT, 600 IL, 630 MO, 660 KS, 680 NE, 694 -, 700 LA, 715 -, 716 AR, 730 OK, 733 TX, 734 OK, 750 TX, 800 CO, 820 WY, 832 ID, 840 UT, 850 AZ, 866 -, 870 NM, 885 TX, 886 -, 889 NV, 900 CA, 962 -, 967 HI, 969 -, 970 OR, 980 WA, 995 AK";
const STARTS = FROM.split(", ").map((one) => ({ from: Number(one.slice(0, 3)), state: one.slice(4) }));

/** The state in which an American ZIP code lies; undefined for those of the forces, of territories, and for no code. */
export function stateOfZip(code: string): string | undefined {
  const start = Number(code.slice(0, 3));
  const state = STARTS.findLast(({ from }) => from <= start)?.state;
  return state === "-" ? undefined : state;
}

const NAMES = new Map(
  "alabama AL, alaska AK, arizona AZ, arkansas AR, california CA, colorado CO, connecticut CT, delaware DE, district of columbia DC, florida FL, georgia GA, hawaii HI, idaho ID, illinois IL, indiana IN, iowa IA, kansas KS, kentucky KY, louisiana LA, maine ME, maryland MD, massachusetts MA, mass MA, michigan MI, minnesota MN, mississippi MS, missouri MO, montana MT, nebraska NE, nevada NV, new hampshire NH, new jersey NJ, new mexico NM, new york NY, north carolina NC, north dakota ND, ohio OH, oklahoma OK, oregon OR, pennsylvania PA, rhode island RI, south carolina SC, south dakota SD, tennessee TN, texas TX, utah UT, vermont VT, virginia VA, washington WA, west virginia WV, wisconsin WI, wyoming WY"
    .split(", ")
    .map((one) => [one.slice(0, -3), one.slice(-2)] as const),
);

/** Figures that may be a ZIP code with or without its second part, whose leading zero a spreadsheet ate. */
const BARE = /^\d{4,5}$|^\d{8,9}$/;

/** Where a row says that it lies. */
interface Said {
  /** A state by its name or code, or whatever stands there. */
  region: string | undefined;
  /** ISO code. */
  country: string | undefined;
}

/**
 * A ZIP code as it is written: with the zero that a spreadsheet ate ("2134" is 02134) and the hyphen that a program left
 * out. Only where the row's country is the United States or its state is the one of the code: four figures are a postcode in half the world.
 */
export function mendZip(code: string, { region, country }: Said): string {
  if (!BARE.test(code) || (country !== undefined && country !== "US")) return code;
  const figures = code.length === 4 || code.length === 8 ? `0${code}` : code;
  const state = stateOfZip(figures);
  const said = region === undefined ? undefined : (NAMES.get(foldWords(region)) ?? region.trim().toUpperCase());
  const isState = said !== undefined && STARTS.some((start) => start.state === said);
  if (isState ? said !== state : country === undefined) return code;
  return figures.length > 5 ? `${figures.slice(0, 5)}-${figures.slice(5)}` : figures;
}
