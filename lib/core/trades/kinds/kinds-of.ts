import { foldWords } from "../../places/fold-place-name";
import { CLUSTERS } from "../../vocabulary";
import { isActivity, isPerson, isPlaceTerm } from "../word-trade";
import { ANIMAL_KINDS } from "./animal-kinds";
import { isAnotherHead } from "./another-head";
import { BENCH_KINDS } from "./bench-kinds";
import { BODY_KINDS } from "./body-kinds";
import { CARE_KINDS } from "./care-kinds";
import { CAUSE_KINDS } from "./cause-kinds";
import { CLASS_KINDS } from "./class-kinds";
import { CLUB_KINDS } from "./club-kinds";
import { CORNER_KINDS } from "./corner-kinds";
import { COUNTER_KINDS } from "./counter-kinds";
import { CURIO_KINDS } from "./curio-kinds";
import { DRINK_KINDS } from "./drink-kinds";
import { ERRAND_KINDS } from "./errand-kinds";
import { EVERYDAY_KINDS } from "./everyday-kinds";
import { FAREWELL_KINDS } from "./farewell-kinds";
import { CUISINES } from "./food-kinds";
import { HAIR_KINDS } from "./hair-kinds";
import { HAMMER_KINDS } from "./hammer-kinds";
import { HIRE_AND_CRAFT_KINDS } from "./hire-and-craft-kinds";
import { HOUSE_KINDS } from "./house-kinds";
import { LOCAL_KINDS } from "./local-kinds";
import { MAKER_KINDS } from "./maker-kinds";
import { OFFICE_KINDS } from "./office-kinds";
import { OUTING_KINDS } from "./outing-kinds";
import { PARTY_KINDS } from "./party-kinds";
import { PEOPLE_KINDS } from "./people-kinds";
import { FOOD_KINDS } from "./plate-kinds";
import { SHARED_KINDS } from "./shared-kinds";
import { SHOP_KINDS } from "./shop-kinds";
import { SITE_KINDS } from "./site-kinds";
import { STREET_KINDS } from "./street-kinds";
import { TABLE_KINDS } from "./table-kinds";
import { TOWN_KINDS } from "./town-kinds";
import type { TradeKind } from "./trade-kind";
import { WALL_KINDS } from "./wall-kinds";

const KINDS: readonly TradeKind[] = [
  ...MAKER_KINDS,
  ...FOOD_KINDS,
  ...DRINK_KINDS,
  ...BODY_KINDS,
  ...HAIR_KINDS,
  ...HOUSE_KINDS,
  ...PEOPLE_KINDS,
  ...SHARED_KINDS,
  ...CAUSE_KINDS,
  ...CARE_KINDS,
  ...OUTING_KINDS,
  ...SHOP_KINDS,
  ...OFFICE_KINDS,
  ...SITE_KINDS,
  ...PARTY_KINDS,
  ...CLASS_KINDS,
  ...LOCAL_KINDS,
  ...HIRE_AND_CRAFT_KINDS,
  ...EVERYDAY_KINDS,
  ...CORNER_KINDS,
  ...TOWN_KINDS,
  ...STREET_KINDS,
  ...FAREWELL_KINDS,
  ...ERRAND_KINDS,
  ...WALL_KINDS,
  ...CLUB_KINDS,
  ...ANIMAL_KINDS,
  ...COUNTER_KINDS,
  ...HAMMER_KINDS,
  ...TABLE_KINDS,
  ...CURIO_KINDS,
  ...BENCH_KINDS,
];

/** The kinds whose topics a trade tells, too, since what it sells names them. */
export const sidelinesOf = (tradeId: string, sold: readonly string[]): string[] => {
  const words = sold.map((text) => foldWords(text.replaceAll("&", " and ")));
  return KINDS.filter(
    ({ leads, of, words: named }) => leads && of.includes(tradeId) && words.some((line) => named.test(line)),
  ).map(({ id }) => id);
};

const CLUSTER_IDS: ReadonlySet<string> = new Set(["universal", ...CLUSTERS]);
const AND = " and ";
/** What is mended and done there, in a word: "picture framer and repairs", "art gallery and framing". */
const isOneActivity = (words: string) => !words.includes(" ") && (isActivity(words) || /^repairs?$/.test(words));

/**
 * The first half of a line that names two of a sort: "record store and café", "gun shop and range". What a kind's words say
 * of lines that it is none of (a café that plays records) holds for the second half alone. Null where the end belongs to
 * the whole ("tennis court and pool builder").
 */
function firstOfTwo(words: string): string | null {
  const at = words.indexOf(AND);
  const [first, second] = [words.slice(0, at), words.slice(at + AND.length)];
  if (at < 1) return null;
  const isTwo = isPlaceTerm(first)
    ? isPlaceTerm(second) || isOneActivity(second)
    : isPerson(first) && (isPerson(second) || isOneActivity(second));
  return isTwo ? first : null;
}

/**
 * The kinds of a trade that its owner's own words name: a Chinese restaurant, a mobile vet. Of cuisines only the first,
 * for a kitchen has one; of the rest all that fit. None for a trade called by its plain name, and no kind's own topics
 * where the words end in another business ("snake catcher").
 */
export function kindsOf(tradeId: string, ownWords: string): TradeKind[] {
  const words = foldWords(ownWords.replaceAll("&", " and "));
  // A known trade's kinds are read from the whole: a cake shop and bakery bakes bread.
  const isOpen = CLUSTER_IDS.has(tradeId);
  const first = isOpen ? firstOfTwo(words) : null;
  const isNamed = (kind: TradeKind) => kind.words.test(words) || (first !== null && kind.words.test(first));
  const isAnothers = (kind: TradeKind) => kind.hasTopics === true && isOpen && isAnotherHead(kind, words);
  const found = KINDS.filter((kind) => kind.of.includes(tradeId) && isNamed(kind) && !isAnothers(kind));
  const cuisine = found.find((kind) => CUISINES.includes(kind));
  return found.filter((kind) => kind === cuisine || !CUISINES.includes(kind));
}
