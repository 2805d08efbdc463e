import type { BusinessFacts } from "../../brief";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Whole posts for the days a trade lives towards, in its own words: what the day is like for those who do this work or
 * come for it. They claim nothing of the business itself.
 */
export const TRADE_FEAST_PHRASES = {
  diwaliKitchen: sameForAllTones([
    "Lamps on the sill, cardamom in the air, and sweets before dinner for once. {greeting}, {town}.",
    "Ghee, saffron, a box of mithai under every arm. {greeting} from {name}.",
    "On Diwali nobody asks whether there's room for one more sweet. {greeting} from {name}.",
    "A row of lamps and a table that's never empty. {greeting}, {town}.",
    "Some recipes only come out with the lamps. {greeting} to every kitchen in {town}.",
  ]),
  diwaliDress: sameForAllTones([
    "New clothes, old songs, a row of lamps at the door. {greeting} from {name}.",
    "Silk catches lamplight like nothing else does. {greeting}, {town}.",
    "Pleats pinned, bangles on, lamps lit. {greeting} from {name}.",
    "Wear the color you've been saving for tonight. {greeting}, {town}.",
    "Zari was made for lamplight. {greeting} to every family in {town}.",
  ]),
  diwaliGold: sameForAllTones([
    "Gold looks its best by lamplight. {greeting}, {town}.",
    "A lamp for the door, a little gold for luck. {greeting} from {name}.",
    "The bangles that come out for Diwali have heard every family story. {greeting}, {town}.",
    "May the light stay longer than the lamps do. {greeting} from {name}.",
  ]),
  patrickBar: sameForAllTones([
    "A fiddle in the corner and a room that knows all the words. {greeting}, {town}.",
    "There are sessions every week, and then there's the one on the seventeenth. {greeting} from {name}.",
    "Whoever you end up squeezed beside at the bar today, {greeting} to the both of you.",
    "A good pint settles in its own time, today of all days. {greeting}, {town}.",
    "The parade ends, the singing starts. {greeting} from {name}.",
  ]),
  lunarKitchen: sameForAllTones([
    "Fish for plenty, noodles for a long life, and a full round table. {greeting}, {town}.",
    "Leave the long noodles uncut tonight. {greeting} from {name}.",
    "Every dish on a New Year table is a wish. {greeting} from {name}.",
    "The best seat tonight is wherever the turntable stops. {greeting}, {town}.",
  ]),
  eidKitchen: sameForAllTones([
    "The first breakfast in a month, and it had better be a good one. {greeting}, {town}.",
    "Full plates, a busy doorbell, sweets for every visitor. {greeting} from {name}.",
    "A table where somebody always moves up for one more. {greeting}, {town}.",
    "Every family has the one dish without which it isn't Eid. {greeting} from {name}.",
  ]),
  ramadanKitchen: sameForAllTones([
    "A date, a glass of water, and then everything else. {greeting}, {town}.",
    "The slowest ten minutes of the day are the last ones before iftar. {greeting} from {name}.",
    "Suhoor by lamplight, iftar with whoever rings the bell. {greeting}, {town}.",
    "No kitchen is as patient as one an hour before sunset. {greeting} from {name}.",
  ]),
  mothersFlorist: sameForAllTones([
    "Every bunch today has a story about somebody's mother in it. {greeting}, {town}.",
    "Stems in water first, hugs second, or the other way round. {greeting} from {name}.",
    "Ask which flower she had in her wedding bouquet. {greeting}, {town}.",
    "Flowers say it, and a card helps. {greeting} from {name}.",
  ]),
  mothersTable: sameForAllTones([
    "Today somebody else does the dishes. {greeting}, {town}.",
    "A table where she doesn't have to get up once. {greeting} from {name}.",
    "Let her order first, and let her have the last bite. {greeting}, {town}.",
    "She cut your toast into soldiers. {greeting} to her, from {name}.",
  ]),
  valentineFlorist: sameForAllTones([
    "Red roses are the classic. Her favorite flower is the better answer. {greeting}, {town}.",
    "Cut the stems, change the water, mean what the card says. {greeting} from {name}.",
    "Nobody ever minded being seen carrying flowers down the street. {greeting}, {town}.",
    "One stem with a good reason beats a dozen without. {greeting} from {name}.",
  ]),
  valentineTable: sameForAllTones([
    "Two forks, one dessert, no negotiations. {greeting}, {town}.",
    "Phones in the coat, elbows on the table. {greeting} from {name}.",
    "A table for two is a fine thing, and so is a table for one with a good book. {greeting}, {town}.",
    "Whoever gives up the last bite is in love. {greeting} from {name}.",
  ]),
  thanksgivingKitchen: sameForAllTones([
    "Pie is a side dish today, and nobody will argue. {greeting}, {town}.",
    "May the bird be done when the timer says so. {greeting} from {name}.",
    "Save the good leftovers for whoever washes up. {greeting}, {town}.",
    "To everybody who has flour on a sleeve this morning: {greeting} from {name}.",
  ]),
  fathersBarber: sameForAllTones([
    "Somebody held your hand through the first haircut. {greeting} to him, from {name}.",
    "Same chair, same cut, twenty years apart: some dads bring their boys. {greeting}, {town}.",
    "Clean lines at the neck, and he's ready for the photos. {greeting}, {town}.",
    "He taught you to shave, or to wait. {greeting} from {name}.",
  ]),
  midnightBar: sameForAllTones([
    "Find somebody you like by five to twelve. {greeting}, {town}.",
    "Clink glasses with the stranger beside you, too. {greeting} from {name}.",
    "The countdown is always off by a second somewhere in the room. {greeting}, {town}.",
    "Last orders of the year, and a song everybody half knows. {greeting} from {name}.",
  ]),
} as const satisfies Record<string, Phrases>;
export type TradeFeastKey = keyof typeof TRADE_FEAST_PHRASES;

/** Whose day it is: by the trade's id, a tag of its kitchen or the owner's own words. */
interface TradeFeast {
  day: RegExp;
  ids?: readonly string[];
  tags?: readonly string[];
  words?: RegExp;
  key: TradeFeastKey;
}

const TABLES = ["restaurant", "cafe", "hotel"];
const DRINKS = ["bar", "brewery"];
const FEASTS: readonly TradeFeast[] = [
  {
    day: /^(?:Diwali|Deepavali|Divali)$/,
    tags: ["indianfood"],
    words: /\bmithai|indian sweets?\b/,
    key: "diwaliKitchen",
  },
  {
    day: /^(?:Diwali|Deepavali|Divali)$/,
    words: /\b(?:saris?|sarees?|lehengas?|kurtas?|ethnic wear|indian (?:wear|clothes|clothing))\b/,
    key: "diwaliDress",
  },
  { day: /^(?:Diwali|Deepavali|Divali|Dhanteras)$/, ids: ["jeweller"], key: "diwaliGold" },
  { day: /^St Patrick's Day$/, ids: DRINKS, key: "patrickBar" },
  {
    day: /^(?:Lunar|Chinese) New Year$/,
    tags: ["chinesefood", "vietnamesefood"],
    words: /\bdim sum\b/,
    key: "lunarKitchen",
  },
  { day: /^Mother's Day$/, ids: ["florist"], key: "mothersFlorist" },
  { day: /^Mother's Day$/, ids: TABLES, key: "mothersTable" },
  { day: /^Valentine's Day$/, ids: ["florist"], key: "valentineFlorist" },
  { day: /^Valentine's Day$/, ids: ["restaurant"], key: "valentineTable" },
  { day: /^Thanksgiving/, ids: ["bakery", "butcher", "caterer", "restaurant", "cafe"], key: "thanksgivingKitchen" },
  { day: /^Father's Day$/, ids: ["barbershop"], key: "fathersBarber" },
  { day: /^(?:New Year's Eve|Hogmanay)$/, ids: ["bar"], key: "midnightBar" },
];
const EID = /^(?:Eid al-Fitr|Eid-Ul-Fitr|Hari Raya (?:Puasa|Aidilfitri))$/;

/** The wordings of the trade for a day it lives towards, by the day's name as people say it; null for all other days. */
export function tradeFeastKeyOf(day: string, { trade }: Pick<BusinessFacts, "trade">): TradeFeastKey | null {
  const said = `${trade.said ?? ""} ${trade.label}`.toLowerCase();
  const keeps = trade.keeps ?? [];
  // "Non-alcoholic bar", "vegan butcher": the trade's usual words are not theirs.
  if (keeps.some((way) => way === "alcohol_free" || way === "vegan" || way === "vegetarian")) return null;
  if (/^Ramadan/.test(day)) return trade.cluster === "food" && keeps.includes("muslim") ? "ramadanKitchen" : null;
  if (EID.test(day)) return trade.cluster === "food" && keeps.includes("muslim") ? "eidKitchen" : null;
  const own = FEASTS.find(
    ({ day: name, ids, tags, words }) =>
      name.test(day) &&
      (ids?.includes(trade.id) === true ||
        tags?.some((tag) => trade.tags.includes(tag)) === true ||
        words?.test(said) === true),
  );
  return own?.key ?? null;
}
