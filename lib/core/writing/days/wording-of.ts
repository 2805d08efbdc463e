import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import { traitsOf } from "../../trades/traits";
import { isCounterOffer } from "../facts/is-counter-offer";
import type { PhraseKey } from "../frames/frame";
import { AHEAD_KEYS } from "../phrases/ahead-phrases";
import { announcementKey } from "../phrases/announcement-key";
import { wishesSoberly, wishKeyOf } from "../phrases/choose-wish";
import { clusterFeastKeyOf } from "../phrases/cluster-feast-phrases";
import { feastKeyOf } from "../phrases/feast-phrases";
import { tradeFeastKeyOf } from "../phrases/trade-feast-phrases";
import { areDone, beginsWithWish, isOrdered, sellsGoods } from "../services/is-done";
import { type ServiceSort, sortOfService } from "../services/kind-of-service";
import { isApartService } from "../services/nameable-services";
import { seasonOfService } from "../services/service-season";
import type { SpeakerRequest } from "../speaker";
import { announcedDay, isGraveOffer } from "./announced-day";

/** Good Friday is quiet; Memorial Day is for the dead. */
function isQuiet({ slot: { occasion, localDate } }: SpeakerRequest): boolean {
  return occasion !== null && judgeOccasion(occasion, localDate).manner === "quiet";
}

/** A feast with customs of its own is mostly spoken of by them. */
const OWN_WORDS = 0.75;

/** What is said instead to people who grieve or are ill: nothing is put forward. */
const QUIET_WORDINGS: Readonly<Partial<Record<PhraseKey, PhraseKey>>> = {
  service: "quietService",
  serviceLead: "quietService",
  services: "quietServices",
  serviceMention: "quietService",
  serviceBody: "quietServiceBody",
  serviceEnd: "quietOfferHow",
  offerOpen: "quietOfferOpen",
  offerIntro: "quietOfferIntro",
  offerHow: "quietOfferHow",
};

/** Of who is visited by nobody and visits others. */
const NOBODY_COMES: Readonly<Partial<Record<PhraseKey, PhraseKey>>> = {
  absenceToday: "noticeToday",
  absenceShare: "noticeShare",
};

/** How the day after is said (date-words.ts). */
const TOMORROW = "tomorrow";

/** What people come to has words of its own on the eve. A notice whose last day is known is told from … to …. */
function announcementOf(key: PhraseKey, { slot, desk, names }: SpeakerRequest): PhraseKey {
  const asked = announcementKey(key, announcedDay(slot, desk.business));
  const wording = traitsOf(desk.business.trade).has("premises") ? asked : (NOBODY_COMES[asked] ?? asked);
  if (wording === "eventAhead" && names.when === TOMORROW) return "eventEve";
  return wording === "noticeDay" && "last" in names ? "noticeSpan" : wording;
}

/** True of an offer that people take up where they pay. */
function isTakenUpInside({ slot, desk: { business } }: SpeakerRequest): boolean {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex];
  return offer !== undefined && traitsOf(business.trade).has("walk_ins") && isCounterOffer(offer);
}

/** How often what is ordered or wished for is spoken of as such, and not like anything else. */
const AS_WISHED = 0.5;

const BODY_OF: Readonly<Record<ServiceSort, PhraseKey>> = {
  urgent: "urgentBody",
  plan: "planBody",
  voucher: "voucherBody",
  class: "classBody",
  routine: "routineBody",
};

/** What is put together for a table, and never kept at home: it is ordered for a day. */
const FOR_A_TABLE =
  /\b(?:menus?|feasts?|platters?|buffets?|banquets?|spreads?|catering|functions?|canap[eé]s|lunch(?:es)?|dinners?|breakfasts?|brunch(?:es)?|braais?)\b/i;

/** What is said below a service's name: "sourdough" is had, a birthday cake ordered, balayage wished for, a drain cleaned. */
function bodyOf(request: SpeakerRequest): PhraseKey {
  const { desk, slot, names, random, variant } = request;
  const service = names.service ?? "";
  const { kind } = variant.frame;
  const sort = sortOfService(service);
  if (isDue(service, slot.localDate, desk)) return "seasonBody";
  const isForTable = sort === null && FOR_A_TABLE.test(service);
  const isGoods = sellsGoods(desk.business) && !areDone(service) && !isForTable;
  if (kind === "service_talk") return isGoods ? talkOf(desk) : "talkBody";
  if (sort !== null) return BODY_OF[sort];
  if (isForTable) return "orderBody";
  const asWished = random() < AS_WISHED;
  if (isGoods) return asWished && isOrdered(service) ? "orderBody" : "goodsBody";
  return isHelp(request) ? "helpBody" : workBody(service, asWished, desk);
}

const talkOf = ({ business }: SpeakerRequest["desk"]): PhraseKey =>
  business.trade.cluster === "retail" ? "talkWaresBody" : "talkGoodsBody";

/** A patient is told what will happen, and given no list of tasks. */
const isHelp = ({ variant, desk }: SpeakerRequest) =>
  variant.frame.kind === "service_help" && desk.business.trade.cluster !== "health";

const isDue = (service: string, date: string, { business }: SpeakerRequest["desk"]) =>
  seasonOfService(service, date, business.place) === "due";

const workBody = (service: string, asWished: boolean, { business }: SpeakerRequest["desk"]): PhraseKey =>
  asWished && beginsWithWish(service) && business.trade.cluster !== "health" ? "wishBody" : "serviceBody";

/** What a wish is said with, by its day and by who wishes. */
function wishWordingOf(request: SpeakerRequest): PhraseKey {
  const ahead = request.slot.occasion?.ahead;
  if (ahead) return AHEAD_KEYS[ahead];
  if (request.slot.occasion?.on !== undefined) return "wishAhead";
  if ("dayOff" in request.names) return "dayOff";
  if (wishesSoberly(request.desk.business)) return "wishSober";
  const label = occasionLabel(request.slot.occasion?.name ?? "");
  const { business } = request.desk;
  const day = label.replace(/^St\. /, "St ");
  const own = tradeFeastKeyOf(day, business) ?? clusterFeastKeyOf(day, business) ?? feastKeyOf(label);
  // The shops of one street differ.
  return own !== null && request.random() < OWN_WORDS ? own : wishKeyOf(label, business);
}

/** True of a post about a service that is grave or delicate: it is told as help. */
const isOfApart = ({ slot, desk }: SpeakerRequest) =>
  slot.serviceIndex != null && isApartService(desk.business.services[slot.serviceIndex] ?? "");

const URGENT_WORDINGS: Readonly<Partial<Record<PhraseKey, PhraseKey>>> = {
  serviceLead: "urgentLead",
  serviceEnd: "urgentEnd",
};
/** True of a post about what cannot wait. */
const isOfUrgent = ({ slot, desk, variant }: SpeakerRequest) =>
  slot.serviceIndex != null &&
  variant.frame.needs !== "services" &&
  sortOfService(desk.business.services[slot.serviceIndex] ?? "") === "urgent";

/** The wording a day asks for where its frames are the same. */
export function wordingOf(key: PhraseKey, request: SpeakerRequest): PhraseKey {
  const { trade } = request.desk.business;
  const quiet = QUIET_WORDINGS[key];
  if (quiet !== undefined && (trade.gentle || isOfApart(request) || isGraveOffer(request.slot, request.desk.business)))
    return quiet;
  if (key === "offerHow" && isTakenUpInside(request)) return "counterOfferHow";
  if (key === "serviceBody") return bodyOf(request);
  if (isOfUrgent(request)) return URGENT_WORDINGS[key] ?? key;
  if (key === "sombre" && isQuiet(request)) return "quiet";
  if (key !== "wish") return announcementOf(key, request);
  return wishWordingOf(request);
}
