import type { BusinessFacts, CallToAction, Slot } from "../brief";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import type { CallToActionType } from "../vocabulary";
import type { FrameKind } from "./frames/frame";
import type { ClosingKey } from "./phrases/closing-phrases";

const APPOINTMENT = /appointment|consultation|session|lesson|class|booking|check-up|treatment|fitting/i;
const TEXT_MAX = 120;

export interface CallToActionRequest {
  business: BusinessFacts;
  slot: Pick<Slot, "channel" | "pillar">;
  kind: FrameKind;
  /** The topic's invitation, filled; null when the post has no topic. */
  invite: string | null;
  /** True when the caption itself ends with the invitation. */
  invited: boolean;
  link: string | null;
  /** A wording of the tone for a button. */
  wording: (key: ClosingKey) => string;
}

function typeOf({ business, slot, kind, invite, link }: CallToActionRequest): CallToActionType | null {
  const { terms, cluster } = business.trade;
  const text = invite ?? "";
  if (kind === "offer") return "GET_OFFER";
  if (/^(?:call|ring|phone)\b/i.test(text) && business.phone !== null) return "CALL";
  if (slot.pillar === "offers" && /^(?:pre-?)?order\b/i.test(text) && (cluster === "food" || cluster === "retail"))
    return "ORDER";
  const takesAppointments = APPOINTMENT.test(terms.visit);
  if (takesAppointments && (/\bbook(?:ing)?\b/i.test(text) || slot.pillar === "offers")) return "BOOK";
  return link !== null || CHANNEL_LIMITS[slot.channel].callToActionRequired ? "LEARN_MORE" : null;
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

/** The call to action: mostly the topic's own invitation, with a button type where one fits; none on a sombre day. */
export function chooseCallToAction(request: CallToActionRequest): CallToAction | null {
  const { slot, kind, invite, invited, wording } = request;
  if (kind === "sombre") {
    // Google refuses a post without a button, even on a quiet day.
    return CHANNEL_LIMITS[slot.channel].callToActionRequired ? { text: "Learn more", type: "LEARN_MORE" } : null;
  }
  const type = typeOf(request);
  const usesInvite =
    invite !== null &&
    !invited &&
    kind !== "offer" &&
    kind !== "event_day" &&
    kind !== "event_ahead" &&
    invite.length <= TEXT_MAX;
  const key = kind === "event_day" || kind === "event_ahead" ? "event" : WORDING_OF[type ?? "LEARN_MORE"];
  const text = usesInvite ? invite : wording(key);
  return { text: text.length <= TEXT_MAX ? text : wording("learnMore"), ...(type === null ? {} : { type }) };
}
