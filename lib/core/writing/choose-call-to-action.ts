import type { BusinessFacts, CallToAction, Slot } from "../brief";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import type { CallToActionType, Channel } from "../vocabulary";
import type { FrameKind } from "./frames/frame";
import type { ClosingKey } from "./phrases/closing-phrases";
import type { NoticeKey } from "./phrases/notice-phrases";

const APPOINTMENT = /appointment|consultation|session|lesson|class|booking|check-up|treatment|fitting/i;
/** What cannot be done where nobody can comment. */
const NEEDS_COMMENTS =
  /^(?:post|tag)\b|\bcomments?\b|\bbelow(?=[.,:;!?]|$| (?:and|with|so)\b)|\bunderneath(?=[.,]|$)|\bvotes?\b|\btag (?:someone|a|the|your|us|them)\b|\b(?:post|drop|share) (?:it|us|your|yours|one|them|his|her|their|a photo|a picture)\b|\bthe thread\b/i;
/** What is done by writing to people, and not on a page. */
const NEEDS_PEOPLE =
  /\bcomments?\b|^(?:post|tag|share|vote|tell|show|send|name|drop|write|reply|pick|say|bring|leave|come|try)\b/i;
const CALLS = /^(?:call|ring|phone)\b/i;
const TEXT_MAX = 120;

export interface CallToActionRequest {
  business: BusinessFacts;
  slot: Pick<Slot, "channel" | "pillar">;
  kind: FrameKind;
  /** The topic's invitation, filled; null when the post has no topic. */
  invite: string | null;
  /** True when the caption itself ends with the invitation. */
  invited: boolean;
  /** True of an offer to people who grieve or are ill: nothing is to be got. */
  isGraveOffer: boolean;
  /** True on a day of the owner's closure: nobody is asked for anything. */
  isShut: boolean;
  /** True in the weeks before a day the trade lives by: people are asked to order. */
  isAhead?: boolean;
  link: string | null;
  /** A wording of the tone for a button. */
  wording: (key: ClosingKey | NoticeKey) => string;
}

/** True when readers of a channel can do what a sentence asks: nobody can comment on a Google post. */
export function suitsChannel(sentence: string, channel: Channel): boolean {
  return channel !== "google_business" || !NEEDS_COMMENTS.test(sentence);
}

/** The button: one that books, orders or calls only where the owner gave what it needs. */
function typeOf({ business, slot, kind, invite, link, isGraveOffer }: CallToActionRequest): CallToActionType | null {
  const { terms, cluster } = business.trade;
  const text = invite ?? "";
  if (kind.startsWith("offer") && !isGraveOffer) return "GET_OFFER";
  if (CALLS.test(text) && business.phone !== null) return "CALL";
  const isOrder = /^(?:pre-?)?order\b/i.test(text) && (cluster === "food" || cluster === "retail");
  if (link !== null && slot.pillar === "offers" && isOrder) return "ORDER";
  const takesAppointments = APPOINTMENT.test(terms.visit);
  if (link !== null && takesAppointments && (/\bbook(?:ing)?\b/i.test(text) || slot.pillar === "offers")) return "BOOK";
  if (link !== null) return "LEARN_MORE";
  if (!CHANNEL_LIMITS[slot.channel].callToActionRequired) return null;
  // A button has to do something: without a page to open, the one that calls does; where neither is, there is none.
  return business.phone === null ? null : "CALL";
}

const WORDING_OF: Readonly<Record<CallToActionType, ClosingKey>> = {
  BOOK: "book",
  ORDER: "order",
  SHOP: "order",
  LEARN_MORE: "learnMore",
  SIGN_UP: "learnMore",
  GET_OFFER: "offer",
  CALL: "call",
};

function isUsable({ slot, kind, invite, invited }: CallToActionRequest): boolean {
  if (invite === null || invited || invite.length > TEXT_MAX) return false;
  return !kind.startsWith("offer") && !kind.startsWith("event") && suitsChannel(invite, slot.channel);
}

/** Google wants a button wherever one can lead somewhere; before closed doors one that calls needs no website, and nobody is asked to call in a minute of silence. */
function chooseQuietly({ slot, link, business, kind }: CallToActionRequest): CallToAction | null {
  if (!CHANNEL_LIMITS[slot.channel].callToActionRequired) return null;
  if (link !== null) return { text: "Learn more", type: "LEARN_MORE" };
  return business.phone === null || kind === "sombre" ? null : { text: "Call us", type: "CALL" };
}

/** Nobody sells below a wish, in mourning or before closed doors. */
const isQuiet = ({ kind, isAhead, isShut }: CallToActionRequest) =>
  kind === "sombre" || isShut || (kind === "holiday" && isAhead !== true);

/** The button below a text; a page is no place to do what is asked for in the comments. */
function buttonFor(type: CallToActionType | null, invite = ""): { type?: CallToActionType } {
  if (type === null || (type === "LEARN_MORE" && NEEDS_PEOPLE.test(invite))) return {};
  return { type };
}

/**
 * The call to action: mostly the topic's own invitation, with a button where one fits. A caption that ends with the
 * invitation needs no other, unless there is a link to press; none on a sombre day and before closed doors.
 */
export function chooseCallToAction(request: CallToActionRequest): CallToAction | null {
  const { kind, invite, link, wording } = request;
  if (isQuiet(request)) return chooseQuietly(request);
  const type = typeOf(request);
  if (isUsable(request) && invite !== null) return { text: invite, ...buttonFor(type, invite) };
  if (kind.startsWith("event")) return { text: wording(type === "CALL" ? "call" : "event"), ...buttonFor(type) };
  if (request.isGraveOffer && type !== "CALL") return { text: wording("memorialAct"), ...buttonFor(type) };
  if (kind.startsWith("offer") && link === null) return { text: wording("offerAsk"), ...buttonFor(type) };
  if (type === null) return kind.startsWith("service") ? { text: wording("serviceAsk") } : null;
  return { text: wording(WORDING_OF[type]), type };
}
