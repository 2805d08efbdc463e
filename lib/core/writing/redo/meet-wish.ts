import type { Draft } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { createAvoidedTagFinder, createAvoidWordFinder } from "../../checking/find-avoid-word";
import { NearDuplicateIndex, REFUSAL_THRESHOLD } from "../../checking/near-duplicate-index";
import { openerOf } from "../../checking/opener-of";
import { listToldDetails } from "../../checking/owner-words";
import { createStripper } from "../../checking/strip-for-comparison";
import { normalizeText } from "../../checking/trigrams";
import { marksDay } from "../days/marked-day";
import { isSaidOf } from "../facts/told-facts";
import { hearsTone } from "../phrases/choose-phrase";
import type { Rendered } from "../render-draft";
import type { SlotWish } from "../write-slot";
import { applyWish } from "./apply-wish";
import {
  beginsAsking,
  EXCLAMATION,
  endsAsking,
  hasCallAsWished,
  hasQuestionAsWished,
  lengthUnmet,
  lostDetails,
} from "./measure-wish";
import { createMentionFinder } from "./mention-finder";
import type { Attempt } from "./redo-request";

/** "Shorter" takes this share off where it can, "longer" adds at least that one. */
const SHORTER = 0.85;
const LONGER = 1.15;
/** What is still felt to be shorter. */
const BARELY_SHORTER = 0.95;

const EMOJI = /\p{Extended_Pictographic}/u;
/** What a version says to its readers. */
export const textOf = ({ caption, callToAction }: Pick<Draft, "caption" | "callToAction">) =>
  `${caption}\n${callToAction?.text ?? ""}`;

/** Whether a version says what it was asked to say and nothing that it was asked not to. */
function createContentJudge({
  request: { business, post },
  wish,
  slot,
  dropped,
  told,
  marks,
  alone,
}: Attempt): (rendered: Rendered) => boolean {
  const [findAvoided, findAvoidedTag] = [createAvoidWordFinder(wish.without), createAvoidedTagFinder(wish.without)];
  const mentions = dropped.has("mention") ? [] : wish.mention.map(createMentionFinder);
  const { city } = business.place;
  // A button that the channel asks for stays; the caption need not call beside it.
  const isButtonDue = wish.call === "unwanted" && CHANNEL_LIMITS[slot.channel].callToActionRequired;
  const judges: readonly ((text: string, rendered: Rendered) => boolean)[] = [
    (_, { draft }) => told.every((name) => isSaidOf(draft.caption, name)),
    (_, { draft }) => !marks || marksDay(draft, slot),
    (text, { draft }) =>
      dropped.has("question") || hasQuestionAsWished(wish.question === "wanted" ? draft.caption : text, wish),
    (_, { draft }) =>
      !wish.questionLast || dropped.has("ending") || dropped.has("question") || endsAsking(draft.caption),
    (_, { draft }) =>
      !wish.questionFirst || dropped.has("opening") || dropped.has("question") || beginsAsking(draft.caption),
    (_, { draft }) => dropped.has("details") || lostDetails(draft, post.caption, slot, business).length === 0,
    (text) => findAvoided(text) === null,
    (_, { draft }) => draft.hashtags.every((tag) => findAvoidedTag(tag) === null),
    (text) => !wish.withoutTown || dropped.has("town") || !text.includes(city),
    (text) => !wish.withoutName || dropped.has("name") || !text.includes(business.name),
    (_, { draft, variant }) =>
      dropped.has("call") ||
      (hasCallAsWished(isButtonDue ? { ...draft, callToAction: null } : draft, wish) &&
        !(wish.call === "unwanted" && callsBeside(variant))),
    (text) => !wish.withoutEmoji || !EMOJI.test(text),
    (text) => !wish.withoutExclamation || dropped.has("exclamation") || !EXCLAMATION.test(text),
    (_, { draft }) => !wish.moreLocal || dropped.has("local") || draft.caption.includes(city),
    (text) => mentions.every((isSaid) => isSaid(text)),
    // Without an offer of the owner's, an invitation is the honest nearest thing.
    (_, { variant, kind }) =>
      !wish.addOffer ||
      alone !== null ||
      marks ||
      dropped.has("offer") ||
      (slot.offerIndex === null ? variant.pieces.includes("invite") : kind.startsWith("offer")),
  ];
  return (rendered) => judges.every((isFine) => isFine(textOf(rendered.draft), rendered));
}

/** Lines of an announcement that ask a reader to do something. */
const CALLING = /(?:Ask|Share|How)$|^(?:serviceEnd|questions|answers)$/;
const callsBeside = ({ lines }: Rendered["variant"]) =>
  lines.flat().some((beat) => beat.kind === "say" && CALLING.test(beat.key));

const listSeen = ({ request: { seen = [] }, dropped }: Attempt) =>
  dropped.has("fresh") ? [] : seen.map(({ caption }) => caption);

/** The most characters of a version that is to be shorter; null where it need not be. */
function longestFor({ request, wish, dropped }: Attempt): number | null {
  if (!wish.shorter) return null;
  const { length } = request.post.caption;
  if (dropped.has("shorter")) return length;
  return Math.floor(length * (dropped.has("much") ? BARELY_SHORTER : SHORTER));
}

const firstSentence = (caption: string) => normalizeText(caption.split(/(?<=[.?!…:])\s|\n/)[0] ?? "");

/**
 * Whether a version comes at its subject from where no version before it did: it begins with something that none of
 * them says, and is near to none.
 */
function createAngleJudge({ request: { post, seen = [], business } }: Attempt): (caption: string) => boolean {
  const captions = [post, ...seen].map(({ caption }) => caption);
  const openers = new Set(captions.map(openerOf));
  const said = captions.map(normalizeText);
  const strip = createStripper({ name: business.name, town: business.place.city, told: listToldDetails(business) });
  const index = new NearDuplicateIndex(REFUSAL_THRESHOLD);
  for (const { caption } of seen) index.add(caption, strip(caption));
  return (caption) => {
    if (openers.has(openerOf(caption))) return false;
    const first = firstSentence(caption);
    return !said.some((text) => text.includes(first)) && index.similarityToAny(strip(caption)) === 0;
  };
}

/** Whether a version is as long as a wish wants it, where that is not to be shorter. */
function isLongAsWished(caption: string, { request, wish, dropped }: Attempt): boolean {
  const before = request.post.caption;
  if (wish.longer && !dropped.has("longer") && caption.length < before.length * LONGER) return false;
  return lengthUnmet(caption, { ...wish, shorter: false, longer: false }, before).every((unmet) => dropped.has(unmet));
}

/** What a version has to be and hold for an attempt. */
export function toSlotWish(attempt: Attempt): SlotWish {
  const { request, wish, dropped } = attempt;
  const { caption } = request.post;
  const judge = createContentJudge(attempt);
  const isAngle = wish.differentAngle && !dropped.has("angle") ? createAngleJudge(attempt) : () => true;
  const known = new Set([caption, ...listSeen(attempt)].map(normalizeText));
  const mustSound = wish.tone !== null && !dropped.has("tone");
  const shorterThan = longestFor(attempt);
  const when = (piece: "ask" | "invite", is: boolean) =>
    is && !dropped.has(piece === "ask" ? "question" : "call") ? [piece] : [];
  const asks = wish.question === "wanted" && !dropped.has("question");
  const accepts = (rendered: Rendered) => {
    const { draft, variant } = rendered;
    if (known.has(normalizeText(draft.caption))) return false;
    if (shorterThan !== null && draft.caption.length > shorterThan) return false;
    if (!isLongAsWished(draft.caption, attempt)) return false;
    if (asks && attempt.alone === null && !variant.pieces.includes("ask")) return false;
    if (mustSound && rendered.kind === "topic" && !hearsTone(draft.caption, attempt.desk.tone)) return false;
    return judge(rendered) && isAngle(draft.caption);
  };
  return {
    accepts,
    asks,
    ...(wish.moreLocal || wish.tone !== null
      ? { tone: { opening: wish.moreLocal ? "localOpening" : "opening", farewell: wish.tone !== null } }
      : {}),
    without: [...when("ask", wish.question === "unwanted"), ...when("invite", wish.call === "unwanted")],
    isUnnamed: wish.withoutName && !dropped.has("name"),
    finish: (draft) => applyWish(draft, wish, attempt.slot, request.business),
    ...(shorterThan === null ? {} : { shorterThan }),
  };
}
