import type { Brief, Occasion } from "../brief";
import { carrierOf } from "../occasions/fits-occasion";
import { judgeOccasion } from "../occasions/judge-occasion";

export const OWNER_EVENT_WEIGHT = 12;
const SOMBRE = -2;
/** A halal butcher would miss Eid sooner than Mother's Day. */
const OWN_FEAST = 7;
/** The feast of the year comes before another great day of its week (Easter before Mother's Day). */
const FOREMOST = 6.9;
const FOREMOST_NAMES =
  /^(?:Christmas(?: Day)?|(?:Orthodox )?Easter Sunday|New Year's Day|(?:Lunar|Chinese) New Year|Nowruz|Diwali|Thanksgiving(?: Day)?)$/;
/** A country's greatest days come before what the whole world observes and before a plain day off. */
const GREATEST = 6.8;
/** What customers buy for, book for and dress up for comes before a day off: few shops greet Presidents' or Family Day. */
const CUSTOMERS = 6.6;
const CUSTOMERS_NAMES =
  /^(?:Valentine's Day|Dia dos Namorados|Love and Friendship Day|(?:Mother|Father|Children|Grandmother|Grandfather)'s Day|(?:Parents|Grandparents)' Day|Halloween|St\.? Patrick's Day)$/;
/** A public holiday that people wish each other well on comes before what is observed beside it. */
const HOLIDAY = 6.5;
const FEAST = 6.2;
const DAY_OFF = 6;
export const TRADES_DAY = 4.5;
const THEME = 4;
const SEASON = 1;
/** What a day loses that only follows or precedes the one people mean. */
const BESIDE = 2;
const BESIDE_NAMES =
  /^(christmas eve|new year's eve|hogmanay|boxing day|easter saturday|easter monday|st\.? stephen's day|second day of|day after|day of goodwill|small business saturday)/i;

/** True for days the whole town keeps: they come before an owner's event of the same week, the others after. */
export const isKeptByAll = (weight: number) => weight > TRADES_DAY;

/** True for the greatest days of a country or of the business's own faith: none makes way for another. */
export const isGreatest = (weight: number) => weight >= GREATEST && weight < OWNER_EVENT_WEIGHT;

/** True for days that a trade lives by, and for greater ones. */
export const isTradesOwn = (weight: number) => weight >= TRADES_DAY;

/** True for days that a business of the trade would be sorry to have missed: those and the trade's own. */
export const isWorthADay = (weight: number) => weight >= THEME;

/** What a day is worth whatever its kind; null where the kind decides. */
function weighByStanding({ sombre, kept, great, name }: Occasion): number | null {
  if (sombre) return SOMBRE;
  if (kept) return OWN_FEAST;
  if (!great) return null;
  return FOREMOST_NAMES.test(name) ? FOREMOST : GREATEST;
}

const holidayWeight = (holiday: Occasion) =>
  judgeOccasion(holiday, holiday.date).manner === "greeting" ? HOLIDAY : DAY_OFF;

/**
 * How much an occasion is worth a post to a trade, quiet days less than nothing; null when it does not concern it.
 * A themed day nobody named for the trade reads as filler, so it does not, even when a topic happens to match.
 */
export function weighOccasion(occasion: Occasion, { id, cluster }: Brief["business"]["trade"]): number | null {
  const { relevantTo, kind, sombre, name } = occasion;
  const isNamed = relevantTo.includes(id) || (cluster !== null && relevantTo.includes(cluster));
  const carrier = carrierOf(occasion);
  if (!isNamed && (relevantTo.length > 0 || (!sombre && carrier !== "any"))) return null;
  const standing = weighByStanding(occasion);
  if (standing !== null) return standing;
  if (kind === "season") return SEASON;
  if (carrier !== "any") return carrier === "trade" ? TRADES_DAY : THEME;
  const beside = BESIDE_NAMES.test(name) ? BESIDE : 0;
  if (kind === "public_holiday") return holidayWeight(occasion) - beside;
  if (isNamed) return TRADES_DAY - beside;
  return (CUSTOMERS_NAMES.test(name) ? CUSTOMERS : FEAST) - beside;
}
