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
import { bodyKeyOf } from "../services/body-of-service";
import { sortOfService } from "../services/kind-of-service";
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

/** What is said below a service's name, in its season or by what it is. */
function bodyOf({ desk, slot, names, random, variant }: SpeakerRequest): PhraseKey {
  const service = names.service ?? "";
  if (isDue(service, slot.localDate, desk)) return "seasonBody";
  const isWished = random() < AS_WISHED;
  return bodyKeyOf({ service, kind: variant.frame.kind, isWished, trade: desk.business.trade });
}

const isDue = (service: string, date: string, { business }: SpeakerRequest["desk"]) =>
  seasonOfService(service, date, business.place) === "due";

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
