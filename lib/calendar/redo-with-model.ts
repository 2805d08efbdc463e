import type { WorkspaceScope } from "../account/scope";
import type { Draft, Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import { findOffer } from "../core/writing/find-offer";
import type { RedoRequest } from "../core/writing/model/build-messages";
import { wholeVoice } from "../core/writing/model/own-voice";
import { toSlotBrief } from "../core/writing/model/slot-brief";
import { createDrafter } from "../core/writing/model/to-draft";
import type { LayeredTopic, TopicLibrary } from "../core/writing/topic-library";
import { modelName } from "../platform/model/model-config";
import { Patience } from "../platform/model/patience";
import { askModel } from "./ask-model";
import type { CalendarRow, PostRow } from "./data";
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
  chips: readonly RedoChip[];
  instruction: string;
}

/** A person waits for the answer. */
const DEADLINE_MS = 60_000;
const TRIES = 2;

// The post's own text about the topic, or another one when another angle is wished for.
function variantFor({ post, chips }: ModelRedo): number {
  const own = Number(/^model\/[^/]+\/(\d+)$/.exec(post.frameId)?.[1] ?? 0);
  return chips.includes("different_angle") ? own + post.revision : own;
}

function wishOf({ chips, instruction }: ModelRedo, slot: Slot): string {
  const wishes = chips.map((chip) => (chip === "add_offer" && slot.offerIndex !== null ? NAME_OFFER : WISHES[chip]));
  return [...wishes, instruction].filter(Boolean).join(" ") || "Write another version.";
}

/** One more version of a post by the model, past the gate; or the reason why the built-in writer has to do it. */
export async function redoWithModel(redo: ModelRedo): Promise<{ draft: Draft } | { reason: string }> {
  const topic = redo.library.byId.get(redo.post.topicId);
  if (!topic) return { reason: "own_topic" };
  const { business } = redo.calendar.brief;
  const offerIndex = redo.chips.includes("add_offer") ? findOffer(business, redo.slot) : redo.slot.offerIndex;
  const slot = { ...redo.slot, offerIndex };
  const request: RedoRequest = { currentCaption: redo.post.caption, wish: wishOf(redo, slot) };
  const signal = AbortSignal.timeout(DEADLINE_MS);
  let outcome: { draft: Draft } | { reason: string } = { reason: "no_answer" };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const tried = await tryRedo(redo, slot, topic, request, signal);
    if ("draft" in tried || !tried.refused) return tried;
    outcome = { reason: tried.reason };
    request.refused = tried.refused;
  }
  return outcome;
}

/** One version; what the gate refuses says why in words for the model. */
async function tryRedo(
  redo: ModelRedo,
  slot: Slot,
  topic: LayeredTopic,
  request: RedoRequest,
  signal: AbortSignal,
): Promise<{ draft: Draft } | { reason: string; refused?: string }> {
  const { scope, calendar, gate } = redo;
  const { business } = calendar.brief;
  const variant = variantFor(redo);
  const asked = { slotId: "s1", brief: toSlotBrief(slot, topic, business, variant) };
  const payer = {
    scope,
    calendarId: calendar.id,
    businessId: calendar.businessId,
    budget: openCalendarBudget(scope, calendar),
  };
  const waiting = { signal, patience: new Patience(DEADLINE_MS) };
  const asking = { voice: wholeVoice(business), redo: request };
  const reply = await askModel(payer, [asked], waiting, asking).catch((error: unknown) => {
    if (!signal.aborted) throw error;
    return null;
  });
  const answer = reply?.posts.get(asked.slotId);
  if (!answer) return { reason: reply?.problems.get(asked.slotId)?.code ?? "timeout" };
  const draft = createDrafter(business)(answer, slot, topic, modelName(), variant);
  const [violation] = gate.check(draft, slot);
  return violation ? { reason: violation.code, refused: violation.message } : { draft };
}
