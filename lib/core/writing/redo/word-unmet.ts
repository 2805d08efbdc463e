import type { Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { languageName } from "../../language-tag";
import { noWish, type RedoWish } from "./redo-wish";

/** What of a wish a redo could not do. */
export type Unmet =
  | "offer"
  | "claim"
  | "contact"
  | "mention"
  | "longer"
  | "notShorter"
  | "notLonger"
  | "noOffer"
  | "shorter"
  | "local"
  | "tone"
  | "angle"
  | "fresh"
  | "subject"
  | "left"
  | "last"
  | "ending"
  | "opening"
  | "details"
  | "code"
  | "price"
  | "unknownOffer"
  | "pastOffer"
  | "day"
  | "question"
  | "stays"
  | "plain"
  | "call"
  | "link"
  | "name"
  | "town"
  | "emoji"
  | "exclamation"
  | "without"
  | "language"
  | "free";

/**
 * No model is set up here; one is, but this calendar is the built-in writer's; it was asked and its answer is no use; or
 * it was not asked, since the post tells of something of the owner's or of a day alone, or its topic is gone.
 */
export type ModelState = "none" | "elsewhere" | "failed" | "own_topic" | "topic_gone";

type AskedSlot = Pick<Slot, "occasion" | "offerIndex" | "channel" | "format">;

/** What the notes speak of besides the wish. */
export interface UnmetScene {
  slot: AskedSlot;
  /** The business's language tag. */
  language: string;
  /** What the version is about. */
  title: string;
  model: ModelState;
  /** Whether the library has a topic that speaks of what is to be mentioned. */
  isKnown?: boolean;
  /** What the post told of and this version does not. */
  left?: readonly string[];
  /** What no other post of the calendar tells of, of that. */
  untold?: readonly string[];
  /** What the post tells of and nothing besides, by its name. */
  alone?: string | null;
  /** Whether the owner has given a website. */
  hasWebsite?: boolean;
}

const ANOTHER = "This is another version of the post.";
const SEEN = "This one has been shown before: there is no new one.";
const A_MODEL: Readonly<Record<ModelState, string>> = {
  none: "a model can (docs/models.md says how to set one up)",
  elsewhere: "a calendar that the model writes can",
  failed: "the model’s own answer could not be used this time",
  own_topic:
    "a post that tells of a day or of a service, an event or an offer of yours, and of no topic besides, is not the model’s to write",
  topic_gone: "a model is not asked where a post’s topic has left the library",
};
const LONGEST_QUOTED = 80;

function quote(parts: readonly string[]): string {
  const text = parts.join("; ");
  return `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 1).trimEnd()}…` : text}”`;
}

/** Says that an offer was wished for and why there is none. */
function wordMissingOffer({ occasion, offerIndex }: AskedSlot, alone: string | null): string {
  if (occasion?.sombre) return "That day is kept quiet, so no offer was added.";
  if (alone !== null) return `Beside “${alone}” no offer is told, so none was added.`;
  if (offerIndex !== null) return `No version with your offer passes every check. ${ANOTHER}`;
  return "You have given no offer that is valid on that day; add one to the business.";
}

/** Says why a post has a link that was not wished for, or none that was. */
function wordLink({ channel, occasion, format }: AskedSlot, isWanted: boolean, hasWebsite: boolean): string {
  const { label, takesLink } = CHANNEL_LIMITS[channel];
  if (!isWanted) return `The button of a ${label} post opens your website, so the link stays.`;
  if (!hasWebsite) return "You have given no website; add one to the business.";
  if (occasion?.sombre) return "That day is kept quiet, so no link was added.";
  if (format === "story") return "A story carries no link in its text, so your website was not added.";
  if (!takesLink) return `On ${label} no link in a post can be tapped, so your website was not added.`;
  return `No version with your website passes every check. ${ANOTHER}`;
}

/** Says that a call to action stays, or that there is none. */
function wordCall({ channel }: AskedSlot, isWanted: boolean): string {
  const { label, callToActionRequired } = CHANNEL_LIMITS[channel];
  if (!isWanted && callToActionRequired) return `A ${label} post has a button, so the call to action stays.`;
  return `No version ${isWanted ? "with" : "without"} a call to action passes every check. ${ANOTHER}`;
}

/** What a version does of a wish that is not understood as a whole. */
function wordRest({ unread: _, ...rest }: RedoWish, unmet: readonly Unmet[]): string {
  const { unread: __, ...nothing } = noWish();
  if (JSON.stringify(rest) === JSON.stringify(nothing)) return "this version only says the post in other words.";
  return unmet.length === 1
    ? "this version only follows the rest of your wish."
    : "this is only another version of the post.";
}

/** A version that was shown before and misses something is said to be so in one sentence, which contradicts no other. */
function wordSeen(unmet: readonly Unmet[], word: (one: Unmet) => string): string[] {
  const others = unmet.filter((one) => one !== "fresh").map(word);
  if (!unmet.includes("fresh")) return others;
  if (others.length === 0) return [word("fresh")];
  const said = others.map((sentence) => sentence.replace(ANOTHER, SEEN));
  return said.some((sentence) => sentence.includes(SEEN)) ? said : [...said, SEEN];
}

const OF_LENGTH = {
  longer: () => `No longer version passes every check. ${ANOTHER}`,
  shorter: () => `No shorter version passes every check. ${ANOTHER}`,
  notShorter: () => `Every other version that passes the checks is shorter. ${ANOTHER}`,
  notLonger: () => `Every other version that passes the checks is longer. ${ANOTHER}`,
};

const OF_PLACE = {
  opening: () => `No version that begins with a question passes every check. ${ANOTHER}`,
  ending: () => `No version that ends with a question passes every check. ${ANOTHER}`,
  details: () =>
    "No other version that says what you tell of the event passes every check: keep the post as it is, or add it by hand.",
};

/** Sentences to the owner about what a redo could not do, in the order of `unmet`. */
export function wordUnmet(
  unmet: readonly Unmet[],
  wish: RedoWish,
  {
    slot,
    language,
    title,
    model,
    isKnown = false,
    left = [],
    untold = [],
    alone = null,
    hasWebsite = true,
  }: UnmetScene,
): string[] {
  const words: Readonly<Record<Unmet, () => string>> = {
    offer: () => wordMissingOffer(slot, alone),
    claim: () =>
      `Bella states no claim that the business’s facts do not hold, so ${quote(wish.claims)} was left out. If it is true, write it in by hand; what stands on the business under Services, Offers or “Lines you have posted and liked” may be said in its next calendar.`,
    contact: () =>
      `Bella puts no phone number, e-mail or address into a post, so ${quote(wish.contacts)} was left out. Write it in by hand, or keep it in the channel’s profile.`,
    mention: () =>
      isKnown
        ? `What the built-in writer has to say about ${quote(wish.mention)} rests after a post nearby or does not fit this one; ${A_MODEL[model]}. ${ANOTHER}`
        : `The built-in writer has nothing to say about ${quote(wish.mention)} that passes every check; ${A_MODEL[model]}. ${ANOTHER}`,
    ...OF_LENGTH,
    noOffer: () => "This post tells of no offer that could be kept. “Add an offer” adds one.",
    local: () => `No version that names the town passes every check. ${ANOTHER}`,
    tone: () => `No version with more of that tone passes every check. ${ANOTHER}`,
    angle: () =>
      "Every other angle that fits this post has been shown or rests after a post nearby. This is the same one in other words.",
    fresh: () => "Every version that does what you wish has been shown; this is one of them.",
    subject: () =>
      `No other ${wish.differentAngle ? "angle on" : "way of saying"} what this post is about passes every check. This one is about something else: “${title}”.`,
    left: () =>
      `This one is about something else and no longer tells of “${left.join("” and “")}”, because that is what you asked for.`,
    day: () =>
      `No other version that tells of “${left.join("” and “")}” passes every check. This one no longer does, and the day is not shown beside it.`,
    last: () =>
      `No other post of this calendar tells of “${untold.join("” and “")}”. Keep the post as it is, or add one about it by hand.`,
    unknownOffer: () =>
      `You have given no offer called ${quote(wish.unknownOffers)}, so none was added. Add it to the business under Offers, and posts tell it.`,
    pastOffer: () => `${quote(wish.pastOffers)} does not run on the day of this post, so it was not added.`,
    code: () => `No version without the code passes every check. ${ANOTHER}`,
    price: () => `No version without a price passes every check. ${ANOTHER}`,
    ...OF_PLACE,
    question: () =>
      wish.question === "wanted"
        ? `No version with a question passes every check. ${ANOTHER}`
        : `No version without a question passes every check. ${ANOTHER}`,
    stays: () => "That day is kept quiet, so the post stays with it.",
    plain: () => "What this post tells of is said plainly, whatever the tone of the other posts.",
    call: () => wordCall(slot, wish.call === "wanted"),
    link: () => wordLink(slot, wish.link === "wanted", hasWebsite),
    name: () => `No version without your business’s name passes every check. ${ANOTHER}`,
    town: () => `No version without the town passes every check. ${ANOTHER}`,
    emoji: () => `No version without emoji passes every check. ${ANOTHER}`,
    exclamation: () => `No version without exclamation marks passes every check. ${ANOTHER}`,
    without: () => `No version without ${quote(wish.without)} passes every check. ${ANOTHER}`,
    language: () =>
      `This calendar is written in ${languageName(language)}, so ${quote(wish.languages)} was left out. Set another language on the business, and a model writes its next calendar in it.`,
    free: () =>
      `Bella did not understand ${quote(wish.unread)}; ${wordRest(wish, unmet)} Her built-in writer cannot follow free wishes; ${A_MODEL[model]}.`,
  };
  return wordSeen(unmet, (one) => words[one]());
}

/** What nobody does whoever writes, of a wish for a post in a slot: claims, contacts, another language, an offer that is none. */
export function listNeverMet(
  { addOffer, keepsOffer, newSubject, claims, contacts, languages, unknownOffers, pastOffers }: RedoWish,
  { offerIndex, occasion }: Pick<Slot, "offerIndex" | "occasion">,
): Unmet[] {
  return [
    ...(addOffer && offerIndex === null ? (["offer"] as const) : []),
    ...(keepsOffer && !addOffer && offerIndex === null ? (["noOffer"] as const) : []),
    ...(unknownOffers.length > 0 ? (["unknownOffer"] as const) : []),
    ...(pastOffers.length > 0 ? (["pastOffer"] as const) : []),
    ...(newSubject && occasion?.sombre ? (["stays"] as const) : []),
    ...(claims.length > 0 ? (["claim"] as const) : []),
    ...(contacts.length > 0 ? (["contact"] as const) : []),
    ...(languages.length > 0 ? (["language"] as const) : []),
  ];
}
