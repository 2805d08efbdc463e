import type { MatchedTrade } from "../../brief";
import type { FrameKind, PhraseKey } from "../frames/frame";
import { areDone, beginsWithWish, isOrdered, sellsGoods } from "./is-done";
import { type ServiceSort, sortOfService } from "./kind-of-service";

const BODY_OF: Readonly<Record<ServiceSort, PhraseKey>> = {
  urgent: "urgentBody",
  plan: "planBody",
  voucher: "voucherBody",
  class: "classBody",
  routine: "routineBody",
  hire: "hireBody",
};

/** What is put together for a table, and never kept at home: it is ordered for a day. */
const FOR_A_TABLE =
  /\b(?:menus?|feasts?|platters?|buffets?|banquets?|spreads?|catering|functions?|canap[eé]s|lunch(?:es)?|dinners?|breakfasts?|brunch(?:es)?|braais?)\b/i;

/** What people come along on, whoever offers it; a virtual one is made for somebody, a ride to the airport bought. */
const OUTING =
  /^(?!.*\b(?:virtual|360|3d|video|airport|station|school|cemetery|funeral)\b).*\b(?:\w*rides?|tours?|trips?|cruises?|safaris?|treks?|excursions?|outings?|mazes?|labyrinths?|trails?|pick[ -]your[ -]own|you[ -]pick|u-pick)$/i;
const NEVER_OUT: ReadonlySet<string | null> = new Set(["transport", "health", "professional", "automotive"]);
export const isOuting = ({ service, trade }: Pick<ServiceToTell, "service" | "trade">): boolean =>
  trade.cluster === "leisure" || (OUTING.test(service) && !NEVER_OUT.has(trade.cluster));

/** A day that begins with a wish for whoever asks. */
const OF_WEDDINGS = /\b(?:weddings?|bridal|proposals?|engagements?)\b/i;

/** What is taken home from where people learn or train. */
const TAKEN_HOME =
  /\b(?:chanters?|starter (?:kits?|packs?|sets?)|kits?|workbooks?|(?:course|exercise|music|song|recipe) ?books?|uniforms?|mats|gloves|hoodies|t-shirts)(?: for .+)?$/i;
const LEARNED_AT: ReadonlySet<string | null> = new Set(["education", "fitness"]);

/** What is said of a service by its name and by whose it is. */
export interface ServiceToTell {
  /** Its name, without the price. */
  service: string;
  kind: FrameKind;
  /** True where a wish or an order is to be spoken of as one. */
  isWished: boolean;
  trade: Pick<MatchedTrade, "cluster" | "label">;
}

/** Trades whose work is agreed on beforehand: whoever has hair colored, plays or stays signs nothing and compares no reasons. */
const AGREED: ReadonlySet<string | null> = new Set([
  "home_services",
  "professional",
  "automotive",
  "crafts",
  "events",
  "transport",
  "education",
  null,
]);

function bodyOfWork({ service, kind, isWished, trade }: ServiceToTell): PhraseKey {
  if (OF_WEDDINGS.test(service) && trade.cluster === null) return "wishBody";
  if (kind === "service_help" && AGREED.has(trade.cluster)) return "helpBody";
  return isWished && beginsWithWish(service) && trade.cluster !== "health" ? "wishBody" : "serviceBody";
}

/** A question to the readers about it. */
function talkOf({ cluster }: ServiceToTell["trade"], isGoods: boolean, isOut: boolean): PhraseKey {
  if (isGoods) return cluster === "retail" ? "talkWaresBody" : "talkGoodsBody";
  return isOut ? "talkOutingBody" : "talkBody";
}

function bodyOfPlace(told: ServiceToTell): PhraseKey {
  const { service, trade } = told;
  if (isOuting(told)) return "outingBody";
  return trade.cluster === "hospitality" && !areDone(service) ? "stayBody" : bodyOfWork(told);
}

/** What is said below a service's name: "sourdough" is had, a birthday cake ordered, balayage wished for, a game played, a drain cleaned. */
export function bodyKeyOf(told: ServiceToTell): PhraseKey {
  const { service, kind, isWished, trade } = told;
  const isTakenHome = LEARNED_AT.has(trade.cluster) && TAKEN_HOME.test(service);
  const sort = isTakenHome ? null : sortOfService(service);
  const isForTable = sort === null && FOR_A_TABLE.test(service);
  const isOut = isOuting(told);
  const isGoods =
    isTakenHome || (sellsGoods({ trade }) && !areDone(service) && !isForTable && !isOut && sort !== "hire");
  if (kind === "service_talk") return talkOf(trade, isGoods, isOut);
  if (sort !== null) return BODY_OF[sort];
  if (isForTable) return "orderBody";
  if (isGoods) return isWished && isOrdered(service) ? "orderBody" : "goodsBody";
  return bodyOfPlace(told);
}
