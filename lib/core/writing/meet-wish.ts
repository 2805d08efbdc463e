import type { Draft } from "../brief";
import { createAvoidedTagFinder, createAvoidWordFinder } from "../checking/find-avoid-word";
import { normalizeText } from "../checking/trigrams";
import { hearsTone } from "./phrases/choose-phrase";
import type { Attempt } from "./redo-request";
import type { Rendered } from "./render-draft";
import type { SlotWish } from "./write-slot";

/** "Shorter" takes this share off where it can, "longer" adds at least that one. */
const SHORTER = 0.85;
const LONGER = 1.15;
/** What is still felt to be shorter. */
const BARELY_SHORTER = 0.95;

const LITTLE_WORDS = new Set(
  "a about all also an and any are as at be but by can do for from get had has have how i if in into is it its just me more my new not of on or our own really so some that the their them there they this to up us very we what when which who why will with you your".split(
    " ",
  ),
);

/** Whether a text speaks of a thing: every word of it that says something stands there, in some form. */
export function createMentionFinder(thing: string): (text: string) => boolean {
  const words = normalizeText(thing)
    .split(" ")
    .filter((word) => word !== "" && !LITTLE_WORDS.has(word));
  const finders = words.map((word) => createAvoidWordFinder([word]));
  return (text) => finders.length > 0 && finders.every((find) => find(text) !== null);
}

const EMOJI = /\p{Extended_Pictographic}/u;
const textOf = ({ caption, callToAction }: Draft) => `${caption}\n${callToAction?.text ?? ""}`;

/** Whether a version says what it was asked to say and nothing that it was asked not to. */
function createContentJudge({ request: { business }, wish, slot, dropped }: Attempt): (rendered: Rendered) => boolean {
  const [findAvoided, findAvoidedTag] = [createAvoidWordFinder(wish.without), createAvoidedTagFinder(wish.without)];
  const mentions = dropped.has("mention") ? [] : wish.mention.map(createMentionFinder);
  const { city } = business.place;
  const judges: readonly ((text: string, rendered: Rendered) => boolean)[] = [
    (text) => findAvoided(text) === null,
    (_, { draft }) => draft.hashtags.every((tag) => findAvoidedTag(tag) === null),
    (text) => !wish.withoutTown || !text.includes(city),
    (text) => !wish.withoutEmoji || !EMOJI.test(text),
    (_, { draft }) => !wish.moreLocal || dropped.has("local") || draft.caption.includes(city),
    (text) => mentions.every((isSaid) => isSaid(text)),
    // Without an offer of the owner's, an invitation is the honest nearest thing.
    (_, { variant, kind }) =>
      !wish.addOffer ||
      dropped.has("offer") ||
      (slot.offerIndex === null ? variant.pieces.includes("invite") : kind.startsWith("offer")),
  ];
  return (rendered) => judges.every((isFine) => isFine(textOf(rendered.draft), rendered));
}

const listSeen = ({ request: { seen = [] }, dropped }: Attempt) =>
  dropped.has("fresh") ? [] : seen.map(({ caption }) => caption);

/** The most characters of a version that is to be shorter; null where it need not be. */
function longestFor({ request, wish, dropped }: Attempt): number | null {
  if (!wish.shorter || dropped.has("shorter")) return null;
  const { length } = request.post.caption;
  return Math.floor(length * (dropped.has("much") ? BARELY_SHORTER : SHORTER));
}

/** What a version has to be and hold for an attempt. */
export function toSlotWish(attempt: Attempt): SlotWish {
  const { request, wish, dropped } = attempt;
  const { caption } = request.post;
  const judge = createContentJudge(attempt);
  const known = new Set([caption, ...listSeen(attempt)].map(normalizeText));
  const mustSound = wish.tone !== null && !dropped.has("tone");
  const shorterThan = longestFor(attempt);
  const accepts = (rendered: Rendered) => {
    const { draft, variant } = rendered;
    if (known.has(normalizeText(draft.caption))) return false;
    if (shorterThan !== null && draft.caption.length > shorterThan) return false;
    if (wish.longer && !dropped.has("longer") && draft.caption.length < caption.length * LONGER) return false;
    if (wish.question === "wanted" && !variant.pieces.includes("ask")) return false;
    if (mustSound && rendered.kind === "topic" && !hearsTone(draft.caption, attempt.desk.tone)) return false;
    return judge(rendered);
  };
  return {
    accepts,
    asks: wish.question === "wanted",
    ...(wish.moreLocal || wish.tone !== null
      ? { tone: { opening: wish.moreLocal ? "localOpening" : "opening", farewell: wish.tone !== null } }
      : {}),
    ...(wish.question === "unwanted" ? { without: ["ask"] as const } : {}),
    ...(shorterThan === null ? {} : { shorterThan }),
  };
}
