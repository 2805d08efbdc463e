import type { Slot } from "../core/brief";
import { toDraft } from "../core/writing/model/to-draft";
import { modelName } from "../platform/model/model-config";
import { askModel, type Payer } from "./ask-model";
import type { Generation, ModelDrafts } from "./generation";
import type { ModelPart } from "./prepare-model";
import { shareModelOutputs } from "./share-model-outputs";

/**
 * Drafts for the slots of one chunk: from the shared cache where the same brief was written before, else by one
 * request to the model (and one repair). Never throws for a model's failure; what is missing has its reason.
 */
export async function draftWithModel(
  generation: Generation,
  { wanted, patience }: ModelPart,
  slots: readonly Slot[],
): Promise<ModelDrafts> {
  const { scope, calendar, signal, budget } = generation;
  const payer: Payer = { scope, calendarId: calendar.id, businessId: calendar.businessId, budget };
  const waiting = { signal, patience };
  // Short names: a model gives them back without a slip, and a date would only invite it to mention the day.
  const asked = slots.flatMap(({ key }) => wanted.get(key) ?? []).map((one, i) => ({ ...one, slotId: `s${i + 1}` }));
  const outputs = await shareModelOutputs(asked, (missing) => askModel(payer, missing, waiting), waiting);
  const drafts: ModelDrafts = { bySlot: new Map(), reasons: new Map() };
  for (const { slot, topic, key, variant } of asked) {
    const post = outputs.posts.get(key);
    if (post) drafts.bySlot.set(slot.key, toDraft(post, slot, topic, calendar.brief.business, modelName(), variant));
    else drafts.reasons.set(slot.key, outputs.reasons.get(key) ?? "no_answer");
  }
  return drafts;
}
