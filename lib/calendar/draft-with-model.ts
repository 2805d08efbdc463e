import type { Slot } from "../core/brief";
import type { AskedSlot } from "../core/writing/model/build-messages";
import { PROMPT_VERSION } from "../core/writing/model/prompt-1";
import type { ModelPost } from "../core/writing/model/reply-schema";
import { slotBriefKey, toSlotBrief } from "../core/writing/model/slot-brief";
import { toDraft } from "../core/writing/model/to-draft";
import { hashToken } from "../platform/crypto/hash-token";
import { modelName } from "../platform/model/model-config";
import { askModel, type Payer } from "./ask-model";
import type { Generation, ModelDrafts } from "./generation";
import { shareModelOutputs } from "./share-model-outputs";

type Wanted = AskedSlot & { key: string; slot: Slot };

/**
 * Drafts for the slots of one chunk: from the shared cache where the same brief was written before, else by one
 * request to the model (and one repair). Never throws for a model's failure; what is missing has its reason.
 */
export async function draftWithModel(generation: Generation, slots: readonly Slot[]): Promise<ModelDrafts> {
  const { brief, library, signal } = generation;
  const drafts: ModelDrafts = { bySlot: new Map(), reasons: new Map() };
  const wanted = new Map<string, Wanted>();
  for (const slot of slots) {
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    if (!topic) continue;
    const slotBrief = toSlotBrief(slot, topic, brief.business, nextVariant(generation, topic.id));
    const key = hashToken(slotBriefKey(slotBrief, modelName(), PROMPT_VERSION));
    wanted.set(slot.key, { slotId: slot.key, brief: slotBrief, key, slot });
  }
  const payer: Payer = {
    scope: generation.scope,
    calendarId: generation.calendar.id,
    businessId: generation.calendar.businessId,
  };
  const outputs = await shareModelOutputs([...wanted.values()], (missing) => askModel(payer, missing, signal), signal);
  for (const { slotId, slot, key } of wanted.values()) {
    const output = outputs.posts.get(key);
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    if (output && topic)
      drafts.bySlot.set(slotId, toDraft(withSlot(output, slotId), slot, topic, brief.business, modelName()));
    else drafts.reasons.set(slotId, outputs.reasons.get(key) ?? "no_answer");
  }
  return drafts;
}

const withSlot = (post: ModelPost, slotId: string): ModelPost => ({ ...post, slotId });

// The first calendar of a trade and town takes variant 0 of a topic, the next one variant 1, and so on: two
// businesses that would be seen side by side never share a text.
function nextVariant({ topicVariants }: Generation, topicId: string): number {
  const variant = topicVariants.get(topicId) ?? 0;
  topicVariants.set(topicId, variant + 1);
  return variant;
}
