import { judgeOccasion, occasionLabel } from "../occasions/judge-occasion";
import { traitsOf } from "../trades/traits";
import { announcedDay, isGraveOffer } from "./announced-day";
import type { PhraseKey } from "./frames/frame";
import { isCounterOffer } from "./is-counter-offer";
import { areDone, beginsWithWish, isOrdered, sellsGoods } from "./is-done";
import { isApartService } from "./nameable-services";
import { AHEAD_KEYS } from "./phrases/ahead-phrases";
import { announcementKey } from "./phrases/announcement-key";
import { wishesSoberly, wishKeyOf } from "./phrases/choose-wish";
import { clusterFeastKeyOf } from "./phrases/cluster-feast-phrases";
import { feastKeyOf } from "./phrases/feast-phrases";
import { tradeFeastKeyOf } from "./phrases/trade-feast-phrases";
import type { SpeakerRequest } from "./speaker";

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

/** A notice whose last day is known is told from … to …. */
function announcementOf(key: PhraseKey, { slot, desk, names }: SpeakerRequest): PhraseKey {
  const wording = announcementKey(key, announcedDay(slot, desk.business));
  return wording === "noticeDay" && "last" in names ? "noticeSpan" : wording;
}

/** True of an offer that people take up where they pay. */
function isTakenUpInside({ slot, desk: { business } }: SpeakerRequest): boolean {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex];
  return offer !== undefined && traitsOf(business.trade).has("walk_ins") && isCounterOffer(offer);
}

/** How often what is ordered or wished for is spoken of as such, and not like anything else. */
const AS_WISHED = 0.5;

/** What is said below a service's name: "sourdough" is had, a birthday cake ordered, balayage wished for, a drain cleaned. */
function bodyOf({ desk, names, random }: SpeakerRequest): PhraseKey {
  const service = names.service ?? "";
  const asWished = random() < AS_WISHED;
  if (sellsGoods(desk.business) && !areDone(service)) return asWished && isOrdered(service) ? "orderBody" : "goodsBody";
  return asWished && beginsWithWish(service) && desk.business.trade.cluster !== "health" ? "wishBody" : "serviceBody";
}

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

/** The wording a day asks for where its frames are the same. */
export function wordingOf(key: PhraseKey, request: SpeakerRequest): PhraseKey {
  const { trade } = request.desk.business;
  const quiet = QUIET_WORDINGS[key];
  if (quiet !== undefined && (trade.gentle || isOfApart(request) || isGraveOffer(request.slot, request.desk.business)))
    return quiet;
  if (key === "offerHow" && isTakenUpInside(request)) return "counterOfferHow";
  if (key === "serviceBody") return bodyOf(request);
  if (key === "sombre" && isQuiet(request)) return "quiet";
  if (key !== "wish") return announcementOf(key, request);
  return wishWordingOf(request);
}
