import type { BusinessFacts } from "../../brief";
import { groupsOf } from "../../trades/groups";
import type { KeptWay } from "../../vocabulary";
import type { WishKey } from "./wish-phrases";

/** By the day's own name: the sort of wish it wants; the rest take the town's. */
const SORTS: readonly (readonly [RegExp, WishKey])[] = [
  [/^Christmas/, "wishChristmas"],
  [/^New Year's Eve$|^Hogmanay/, "wishYearEnd"],
  // The new year of a faith or of the moon is wished by other words: midnight and forms are not its.
  [/^(?!Islamic|Lunar|Chinese).*New Year/, "wishNewYear"],
  [/^(?:Mother|Father|Grand(?:parents|mother|father))|^Mothering/, "wishParents"],
  [/alentine's Day$|^Dia dos Namorados$|^Qixi Festival$/, "wishLove"],
  [/^Thanksgiving/, "wishThanks"],
  [/Women's Day$/, "wishWomen"],
  [
    /^(?:Day of Reconciliation|Gandhi Jayanti|Nelson Mandela Day|National Indigenous Peoples Day|Native American Day|Louis Riel Day|Respect-for-the-Aged Day)$/,
    "wishReflect",
  ],
  [/^(?:Juneteenth|Emancipation Day)$/, "wishFreedom"],
  [
    /Easter(?! Monday)|^(?:Eid|Hari Raya|Ramadan|Diwali|Deepavali|Holi|Hanukkah|Passover|Rosh Hashanah|Kwanzaa|Nowruz|Mid-Autumn|Songkran|Onam|Pongal|Dussehra|Raksha|Ganesh|Durga|Janmashtami|Dhanteras|Maha Shivarat|Guru Nanak|Ugadi|Thaip|Vesak|Buddha|(?:Islamic|Lunar|Chinese) New Year|Nyepi|Our Lady|Vaisakhi|Baisakhi|Matariki)/,
    "wishFaith",
  ],
];

/** Countries where most people keep a faith's feasts, and the way of a business that keeps them anywhere. */
const AT_HOME: readonly { feasts: RegExp; countries: readonly string[]; way?: KeptWay }[] = [
  {
    feasts: /^(?:Eid|Hari Raya (?!Nyepi)|Ramadan|Islamic New Year)/,
    countries: "AE SA QA KW BH OM JO EG MA TN DZ LY IQ SY YE IR TR AZ UZ PK BD MY ID BN MV SN".split(" "),
    way: "muslim",
  },
  {
    feasts:
      /^(?:Diwali|Deepavali|Holi|Onam|Pongal|Dussehra|Raksha|Ganesh|Durga|Janmashtami|Dhanteras|Maha Shivarat|Ugadi)/,
    countries: ["IN", "NP"],
  },
  { feasts: /^(?:Passover|Rosh Hashanah|Hanukkah)/, countries: ["IL"], way: "jewish" },
  { feasts: /^(?:Mid-Autumn|Lunar|Chinese)/, countries: "CN HK MO TW SG VN".split(" ") },
  { feasts: /^Songkran/, countries: ["TH"] },
  { feasts: /^Matariki/, countries: ["NZ"] },
  { feasts: /^Nowruz/, countries: ["IR"] },
  { feasts: /^Our Lady/, countries: ["MX"] },
];

/** True where a feast is most people's, or the business's own: it is wished as one's own, not to neighbors. */
function isAtHome(label: string, { place, trade }: Pick<BusinessFacts, "place" | "trade">): boolean {
  // Easter is told only where most keep it.
  if (/Easter/.test(label)) return true;
  return AT_HOME.some(
    ({ feasts, countries, way }) =>
      feasts.test(label) &&
      (countries.includes(place.country) || (way !== undefined && trade.keeps?.includes(way) === true)),
  );
}

/** True of those to whom people come with what weighs on them: a feast is wished to them without its noise. */
export const wishesSoberly = ({ trade }: Pick<BusinessFacts, "trade">): boolean =>
  trade.gentle === true || (trade.risk === "medical" && groupsOf(trade).has("talking_care"));

/** Which wish a day wants, by its name as people say it and by who wishes. */
export function wishKeyOf(label: string, business: Pick<BusinessFacts, "place" | "trade">): WishKey {
  const key = SORTS.find(([name]) => name.test(label))?.[1] ?? "wish";
  return key === "wishFaith" && isAtHome(label, business) ? "wishFeast" : key;
}
