import type { BusinessFacts } from "../../brief";
import { DONE_ENDINGS, THINGS_ALL_THE_SAME } from "./done-words";

/** True of a service that is work or an occasion for it: "lockers" and "airport parking spaces" are had, not done. */
const isDone = (service: string): boolean =>
  DONE_ENDINGS.some(({ pattern }) => pattern.test(service)) &&
  !THINGS_ALL_THE_SAME.some(({ pattern }) => pattern.test(service));

/** True of services, listed in words, that are all work or an occasion for it. */
export const areDone = (services: string): boolean =>
  services.split(/, | and /).every((service) => isDone(service.trim()));

/** Who makes or sells things, where no trade of ours is known. */
const MAKES =
  /\b(?:makers?|factor(?:y|ies)|manufacturers?|suppl(?:y|ies|iers?)|wholesal\w*|shops?|stores?|mills?|foundr(?:y|ies)|growers?|importers?|merchants?)$/i;

/** True of a trade that mostly makes, serves or sells things. */
export const sellsGoods = ({
  trade: { cluster, label },
}: {
  trade: Pick<BusinessFacts["trade"], "cluster" | "label">;
}): boolean =>
  cluster === "food" || cluster === "retail" || cluster === "farming" || (cluster === null && MAKES.test(label));

/** Days that people plan for a year or have to bear, and talk with the dead: nothing to be giddy about. */
const OF_LIFE =
  /\b(?:mother['’]?s day|father['’]?s day|mediumship|mediums?|s[eé]ances?|spirits?|past li(?:fe|ves)|weddings?|bridal|brides?|grooms? and|funerals?|memorials?|wreaths?|christenings?|baptisms?|births?|newborns?)\b/i;
/** True of services for such a day. */
export const isOfLife = (services: string): boolean => OF_LIFE.test(services);

/** Work that begins with a wish. */
const WISHED =
  /\b(?:design\w*|plan(?:s|ning)?|styling|makeovers?|colou?rs?|balayage|highlights|tattoos?|portraits?|kitchens?|bathrooms?|extensions?|renovat\w*|remodel\w*|landscap\w*|websites?|logos?|branding|photo\w*|weddings?|bridal|part(?:y|ies)|custom|bespoke|commissions?|murals?|upholster\w*|restorations?|alterations?|invitations?|engraving|videos?|films?)\b/i;
/** True of work that begins with what somebody has in mind, and not with a drain. */
export const beginsWithWish = (service: string): boolean => WISHED.test(service);

/** Goods that are made or put together for a day. */
const ORDERED =
  /\b(?:cakes?|bouquets?|hampers?|platters?|trays?|catering|custom|bespoke|to order|favou?rs|gift (?:boxes|baskets|sets)|boxes|banquets?|wreaths?|weddings?|part(?:y|ies)|buffets?|events?|corporate)\b/i;
/** True of goods that are ordered for a day, and not taken from the counter. */
export const isOrdered = (goods: string): boolean => ORDERED.test(goods);
