import type { MatchedTrade, Occasion } from "../brief";
import { keepsRamadan } from "../dates/fasting-countries";
import { addDays } from "../dates/local-date";
import type { AheadSort } from "./ahead-sort";
import { occasionLabel } from "./judge-occasion";

/** When a day is spoken of ahead, in days before it. */
export interface AheadStage {
  from: number;
  to: number;
  ideal: number;
}

/** A day that a trade lives by, and what people ask it for before. */
export interface AheadDay {
  occasion: Occasion;
  sort: AheadSort;
  stages: readonly AheadStage[];
}

/** Once while there is time to order, and once more before it is too late. */
const TWO_WEEKS: readonly AheadStage[] = [
  { from: 8, to: 14, ideal: 11 },
  { from: 3, to: 6, ideal: 5 },
];
/** New Year's plans are made between the years. */
const LAST_WEEK: readonly AheadStage[] = [{ from: 1, to: 6, ideal: 3 }];
/** Pictures for a card or a frame want weeks. */
const WEEKS_BEFORE: readonly AheadStage[] = [{ from: 18, to: 34, ideal: 26 }];
/** So far ahead of a day at most it is spoken of. */
export const AHEAD_REACH_DAYS = 34;

interface AheadRule {
  day: RegExp;
  sort: AheadSort;
  ids?: readonly string[];
  /** Of the owner's words for trades that are no trade of ours. */
  words?: RegExp;
  stages?: readonly AheadStage[];
}

const CHRISTMAS = /^Christmas(?: Day)?$/;
const PARENTS = /^(?:Mother's Day|Mothering Sunday|Father's Day)$/;
const MOTHERS = /^(?:Mother's Day|Mothering Sunday)$/;
const VALENTINES = /^(?:Valentine's Day|Dia dos Namorados)$/;
const EID = /^(?:Eid al-Fitr|Eid al-Adha|Hari Raya (?:Puasa|Haji|Aidilfitri|Aidiladha))$/;
const DIWALI = /^(?:Diwali|Deepavali|Divali)$/;
const LUNAR = /^(?:Lunar|Chinese) New Year$/;
const SWEET =
  /\b(?:cakes?|chocolat\w*|confection\w*|patisser\w*|sweets?|mithai|halwai|cookies?|cupcakes?|macarons?|desserts?)\b/;
const GIFTS = /\b(?:gift|gifts|souvenirs?|stationery|homeware|perfume\w*|candles?|toys?)\b/;
const any = (...days: readonly RegExp[]) => new RegExp(days.map(({ source }) => source).join("|"));

/** The first rule that names the day and the trade counts. */
const RULES: readonly AheadRule[] = [
  { day: any(VALENTINES, MOTHERS), sort: "flowers", ids: ["florist"], words: /\b(?:florists?|flowers?)\b/ },
  {
    day: any(
      VALENTINES,
      MOTHERS,
      /^(?:Orthodox )?Easter Sunday$/,
      CHRISTMAS,
      /^Thanksgiving(?: Day)?$/,
      DIWALI,
      EID,
      LUNAR,
    ),
    sort: "sweets",
    ids: ["bakery"],
    words: SWEET,
  },
  {
    day: any(/^(?:Orthodox )?Easter Sunday$/, CHRISTMAS, /^Thanksgiving(?: Day)?$/, /^Eid al-Adha$/),
    sort: "meat",
    ids: ["butcher"],
  },
  { day: any(VALENTINES, MOTHERS, /^New Year's Eve$/, LUNAR), sort: "table", ids: ["restaurant", "pizzeria"] },
  { day: any(VALENTINES, MOTHERS, CHRISTMAS), sort: "jewel", ids: ["jeweller"] },
  { day: any(CHRISTMAS, DIWALI, EID), sort: "gift", ids: ["toy-shop", "clothing-boutique"], words: /\btoys?\b/ },
  { day: any(CHRISTMAS, PARENTS), sort: "gift", ids: ["bookshop"], words: GIFTS },
  {
    day: any(CHRISTMAS, EID, DIWALI, LUNAR),
    sort: "visit",
    ids: ["hair-salon", "nail-salon", "barbershop", "pet-groomer"],
  },
  { day: any(CHRISTMAS, EID, DIWALI, /^Thanksgiving(?: Day)?$/, LUNAR), sort: "cleaning", ids: ["cleaning-service"] },
  {
    day: any(CHRISTMAS, /^Easter Sunday$/, /^Thanksgiving(?: Day)?$/, EID, DIWALI, LUNAR),
    sort: "drive",
    ids: ["auto-repair"],
  },
  { day: /^(?:Tax Day|Self Assessment deadline day|Tax return deadline day)$/, sort: "tax", ids: ["accountant"] },
  {
    day: /^New Year's Day$/,
    sort: "training",
    ids: ["gym", "personal-trainer", "yoga-studio", "martial-arts-school", "dance-studio"],
    stages: LAST_WEEK,
  },
  { day: CHRISTMAS, sort: "photos", ids: ["photographer"], stages: WEEKS_BEFORE },
];

/** People order for Christmas, Easter and Thanksgiving; the days themselves have longer names. */
export const commonDayName = (name: string) =>
  name.replace(/^(Christmas|Thanksgiving) Day$|^(Easter|Orthodox Easter) Sunday$/, "$1$2");

/** What of a trade tells which days it lives by. */
export type AheadTrade = Pick<MatchedTrade, "id" | "label"> & Partial<Pick<MatchedTrade, "said" | "gentle" | "keeps">>;

function ruleFor({ name, sombre, kind }: Occasion, trade: AheadTrade): AheadRule | undefined {
  if (sombre || kind === "owner_event") return undefined;
  const day = occasionLabel(name);
  const said = `${trade.said ?? ""} ${trade.label}`.toLowerCase();
  const isUnknown = !RULES.some(({ ids }) => ids?.includes(trade.id));
  return RULES.find(
    (rule) =>
      rule.day.test(day) && (rule.ids?.includes(trade.id) === true || (isUnknown && rule.words?.test(said) === true)),
  );
}

/**
 * Of a place's occasions those that a trade lives by, with what people ask it for in the weeks before: flowers for
 * Mother's Day, a table for Valentine's. Each feast once, on its earliest date of the list near by.
 */
export function listAheadDays(occasions: readonly Occasion[], trade: AheadTrade, country: string): AheadDay[] {
  if (trade.gentle) return [];
  // A bakery in Kumasi wishes a happy Eid, and bakes for it as for any other day.
  const isTheirs = ({ name }: Occasion) => !EID.test(occasionLabel(name)) || keepsRamadan(country, trade.keeps);
  const found: AheadDay[] = [];
  for (const occasion of occasions) {
    const rule = isTheirs(occasion) ? ruleFor(occasion, trade) : undefined;
    if (!rule) continue;
    const isTold = found.some(
      ({ occasion: { name, date } }) => name === commonDayName(occasion.name) && occasion.date < addDays(date, 60),
    );
    if (!isTold)
      found.push({
        occasion: { ...occasion, name: commonDayName(occasion.name) },
        sort: rule.sort,
        stages: rule.stages ?? TWO_WEEKS,
      });
  }
  return found;
}
