import type { Slot } from "../brief";
import type { RedoWish } from "./read-wish";

/** What of a wish a redo could not do. */
export type Unmet =
  | "offer"
  | "claim"
  | "contact"
  | "mention"
  | "longer"
  | "shorter"
  | "local"
  | "tone"
  | "angle"
  | "fresh"
  | "subject"
  | "free";

type AskedSlot = Pick<Slot, "occasion" | "offerIndex">;

const ANOTHER = "This is another version of the post.";
const A_MODEL = "a model can (docs/models.md says how to set one up)";
const LONGEST_QUOTED = 80;

function quote(parts: readonly string[]): string {
  const text = parts.join("; ");
  return `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 1).trimEnd()}…` : text}”`;
}

/** Says that an offer was wished for and why there is none. */
function wordMissingOffer({ occasion, offerIndex }: AskedSlot): string {
  if (occasion?.sombre) return "That day is kept quiet, so no offer was added.";
  if (offerIndex !== null) return `No version with your offer passes every check. ${ANOTHER}`;
  return "You have given no offer that is valid on that day; add one to the business.";
}

/** Sentences to the owner about what a redo could not do, in the order of `unmet`. */
export function wordUnmet(unmet: readonly Unmet[], wish: RedoWish, slot: AskedSlot): string[] {
  const words: Readonly<Record<Unmet, () => string>> = {
    offer: () => wordMissingOffer(slot),
    claim: () =>
      `Bella states no claim that the business’s facts do not hold, so ${quote(wish.claims)} was left out. If it is true, add it to the business (a price as an offer) or write it in by hand.`,
    contact: () =>
      `Bella puts no phone number, e-mail or address into a post, so ${quote(wish.contacts)} was left out. Write it in by hand, or keep it in the channel’s profile.`,
    mention: () =>
      `The built-in writer has nothing to say about ${quote(wish.mention)} that passes every check; ${A_MODEL}. ${ANOTHER}`,
    longer: () => `No longer version passes every check. ${ANOTHER}`,
    shorter: () => `No shorter version passes every check. ${ANOTHER}`,
    local: () => `No version that names the town passes every check. ${ANOTHER}`,
    tone: () => `No version with more of that tone passes every check. ${ANOTHER}`,
    angle: () =>
      "Every other angle that fits this post has been shown or rests after a post nearby. This is the same one in other words.",
    fresh: () => "Every version that does what you wish has been shown; this is one of them.",
    subject: () =>
      "No other way of saying what this post is about passes every check. This one is about something else.",
    free: () => `The built-in writer cannot follow free wishes such as ${quote(wish.unread)}; ${A_MODEL}. ${ANOTHER}`,
  };
  return unmet.map((one) => words[one]());
}

/** What nobody does whoever writes, of a wish for a post in a slot: claims, contacts, an offer that is none. */
export function listNeverMet(
  { addOffer, claims, contacts }: RedoWish,
  { offerIndex }: Pick<Slot, "offerIndex">,
): Unmet[] {
  return [
    ...(addOffer && offerIndex === null ? (["offer"] as const) : []),
    ...(claims.length > 0 ? (["claim"] as const) : []),
    ...(contacts.length > 0 ? (["contact"] as const) : []),
  ];
}
