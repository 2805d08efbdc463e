import type { WorkspaceScope } from "../account/scope";
import type { BusinessFacts, Draft, Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import { ownerTexts } from "../core/checking/owner-words";
import { marksDay } from "../core/writing/days/marked-day";
import { isSaidOf } from "../core/writing/facts/told-facts";
import type { RedoRequest } from "../core/writing/model/build-messages";
import { wholeVoice } from "../core/writing/model/own-voice";
import { type SlotBrief, toSlotBrief } from "../core/writing/model/slot-brief";
import { createDrafter } from "../core/writing/model/to-draft";
import { applyWish } from "../core/writing/redo/apply-wish";
import { listUnmet } from "../core/writing/redo/measure-wish";
import { withoutClaims } from "../core/writing/redo/read-wish";
import type { Redone } from "../core/writing/redo/redo-request";
import { besideWhat, measureLeft, type RedoScene, toRedoScene } from "../core/writing/redo/redo-scene";
import type { RedoWish } from "../core/writing/redo/redo-wish";
import { readWishFor } from "../core/writing/redo/wish-for-post";
import { listNeverMet, type Unmet, wordUnmet } from "../core/writing/redo/word-unmet";
import { isEnglish } from "../core/writing/require-english";
import { isOwnTopic } from "../core/writing/services/choose-service";
import type { LayeredTopic, TopicLibrary } from "../core/writing/topics/topic-library";
import { modelName } from "../platform/model/model-config";
import { Patience } from "../platform/model/patience";
import { askModel } from "./ask-model";
import type { CalendarRow, PostRow, ShownVersion } from "./data";
import type { RedoChip } from "./schema";
import { openCalendarBudget } from "./spend-budget";

const WISHES: Readonly<Record<RedoChip, string>> = {
  shorter: "Make it clearly shorter: one thought, at most half the length.",
  warmer: "Make it warmer and kinder.",
  different_angle: "Take the angle given in the slot; the current caption took another.",
  more_local: "Make it more local; you may use {town} once.",
  add_offer: "End with an invitation to get in touch, without any price or promise.",
};
const NAME_OFFER = "Name the offer once, with {offer}, as an invitation.";

export interface ModelRedo {
  scope: WorkspaceScope;
  calendar: CalendarRow;
  post: PostRow;
  slot: Slot;
  library: TopicLibrary;
  gate: Gate;
  /** What was proposed for the post or stood in it before. */
  seen: readonly ShownVersion[];
  chips: readonly RedoChip[];
  instruction: string;
}

const LOST_ANNOUNCEMENT = "It did not name what the post announces: the caption must hold the placeholder for it.";
const LOST_DAY = "It did not name the day that the post marks: the caption must hold the occasion's name or its wish.";

/** A person waits for the answer. */
const DEADLINE_MS = 60_000;
const TRIES = 2;
/** Braces but for those of our own wishes. */
const BRACED = /\{(?!(?:town|offer)\})([^{}]*)\}/g;
/** What the model is told of a wish that its first version did not meet. */
const NOT_MET: Partial<Readonly<Record<Unmet, string>>> = {
  shorter: "It was not shorter than the current caption.",
  longer: "It was not longer than the current caption.",
  local: "It did not name {town} in the caption.",
  offer: "It did not name {offer} in the caption.",
  question: "It did not do as wished about questions.",
  ending: "The caption did not end with a question.",
  code: "It held the code of the offer: leave it out.",
  price: "It held a price: leave it out.",
  call: "It did not do as wished about a call to action, in the caption or beside it.",
  name: "It named the business: leave {business} out.",
  town: "It named the town: leave {town} out.",
  emoji: "It held an emoji.",
  exclamation: "It held an exclamation mark.",
  without: "It held words that were to be left out.",
};

// The post's own text about the topic, or where another angle is wished for the first that it has not had.
function variantFor({ post, seen }: ModelRedo, { differentAngle }: RedoWish): number {
  const numbers = [post, ...seen].flatMap(({ topicId, frameId }) => {
    const number = /^model\/[^/]+\/(\d+)$/.exec(frameId)?.[1];
    return topicId === post.topicId && number !== undefined ? [Number(number)] : [];
  });
  return differentAngle ? Math.max(0, ...numbers) + 1 : (numbers[0] ?? 0);
}

function wishOf(chips: readonly RedoChip[], note: string, scene: RedoScene): string {
  const wishes = chips.map((chip) => {
    if (chip !== "add_offer") return WISHES[chip];
    if (scene.slot.offerIndex !== null) return NAME_OFFER;
    return besideWhat(scene) === null ? WISHES.add_offer : "";
  });
  return [...wishes, note].filter(Boolean).join(" ") || "Write another version.";
}

/** One more version of a post by the model, past the gate; or the reason why the built-in writer has to do it. */
export async function redoWithModel(redo: ModelRedo): Promise<Outcome> {
  const topic = redo.library.byId.get(redo.post.topicId);
  if (!topic) return { reason: isOwnTopic(redo.post.topicId) ? "own_topic" : "topic_gone" };
  const { business } = redo.calendar.brief;
  const { chips, instruction, post } = redo;
  const wish = readWishFor(business, { ...redo.slot, frameId: post.frameId }, chips, instruction);
  const scene = toRedoScene(post, redo.slot, business, wish);
  const { slot } = scene;
  // A model that is asked for a claim may make it.
  const asked = wishOf(chips, withoutClaims(instruction, wish), scene);
  // Braces that an owner typed are no placeholders, and a model could not tell.
  const request: RedoRequest = { currentCaption: post.caption.replace(/[{}]/g, ""), wish: asked.replace(BRACED, "$1") };
  if (wish.differentAngle)
    for (const { caption } of redo.seen) redo.gate.memory.addNeighbour("a version seen before", caption);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const { memory } = redo.gate;
  const leftIn = (draft: Draft) => ({ post, draft, slot: redo.slot, business, wish, memory });
  const toOutcome = (tried: Tried): Outcome => {
    if ("reason" in tried) return tried;
    const { draft } = tried;
    const { unmet: leaves, left, untold, ...without } = measureLeft(leftIn(draft));
    const unmet = [...new Set([...leaves, ...listNeverMet(wish, slot), ...tried.unmet])];
    return {
      draft,
      notes: wordUnmet(unmet, wish, {
        slot,
        language: business.language,
        title: draft.topicTitle,
        model: "failed",
        left,
        untold,
        alone: besideWhat(scene),
        hasWebsite: business.website !== null,
      }),
      ...without,
    };
  };
  let outcome: Outcome = { reason: "no_answer" };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const tried = await tryRedo({ ...redo, ...scene }, wish, topic, request, signal);
    // A version that misses something is better than none.
    if (!("draft" in outcome) || "draft" in tried) outcome = toOutcome(tried);
    const wrong = wordWrong(tried);
    if (wrong === null) break;
    request.refused = wrong;
  }
  return withoutLonger(outcome, redo, wish);
}

/** Who wishes for less is not given more, where another writer may find less. */
function withoutLonger(outcome: Outcome, { post, calendar }: ModelRedo, { shorter }: RedoWish): Outcome {
  const isLonger = "draft" in outcome && outcome.draft.caption.length > post.caption.length;
  return shorter && isLonger && isEnglish(calendar.brief.business) ? { reason: "not_shorter" } : outcome;
}

type Outcome = Redone | { reason: string };
type Tried = { draft: Draft; unmet: Unmet[] } | { reason: string; refused?: string };

/** What another try has to do better, in words for the model; null when there is nothing, or no use in trying. */
function wordWrong(tried: Tried): string | null {
  if ("reason" in tried) return tried.refused ?? null;
  return tried.unmet.flatMap((one) => NOT_MET[one] ?? []).join(" ") || null;
}

/** A post about an offer or an event has no town to name, unless its owner wishes for it. */
const withTown = (brief: SlotBrief, { moreLocal }: RedoWish): SlotBrief =>
  moreLocal ? { ...brief, placeholders: [...new Set([...brief.placeholders, "{town}"])] } : brief;

/** What the owner said: facts, the wish, and the post unless a model wrote it, which may have made things up before. */
function toldFor({ writtenBy, caption }: PostRow, { wish }: RedoRequest, business: BusinessFacts): string[] {
  const { website, phone } = business;
  const post = writtenBy.writer === "model" ? "" : caption;
  return [...ownerTexts(business), website ?? "", phone ?? "", wish, post].filter((text) => text !== "");
}

/** One version; what the gate refuses says why in words for the model. */
async function tryRedo(
  redo: ModelRedo & RedoScene,
  wish: RedoWish,
  topic: LayeredTopic,
  request: RedoRequest,
  signal: AbortSignal,
): Promise<Tried> {
  const { scope, calendar, gate, slot } = redo;
  const { business } = calendar.brief;
  const variant = variantFor(redo, wish);
  const asked = { slotId: "s1", brief: withTown(toSlotBrief(slot, topic, business, variant), wish) };
  const budget = openCalendarBudget(scope, calendar);
  const payer = { scope, calendarId: calendar.id, businessId: calendar.businessId, budget };
  const waiting = { signal, patience: new Patience(DEADLINE_MS) };
  const asking = { voice: wholeVoice(business), redo: request, told: toldFor(redo.post, request, business) };
  const reply = await askModel(payer, [asked], waiting, asking).catch((error: unknown) => {
    if (!signal.aborted) throw error;
    return null;
  });
  const answer = reply?.posts.get(asked.slotId);
  if (!answer) return { reason: reply?.problems.get(asked.slotId)?.code ?? "timeout" };
  const written = createDrafter(business)(answer, slot, topic, modelName(), variant);
  const draft = applyWish(written, wish, slot, business);
  const [violation] = gate.check(draft, slot);
  if (violation) return { reason: violation.code, refused: violation.message };
  if (redo.marks && !marksDay(draft, slot)) return { reason: "lost_announcement", refused: LOST_DAY };
  if (redo.told.some((name) => !isSaidOf(draft.caption, name)))
    return { reason: "lost_announcement", refused: LOST_ANNOUNCEMENT };
  return { draft, unmet: listUnmet(draft, wish, { before: redo.post.caption, business, slot }) };
}
