import type { BusinessFacts, Draft } from "../core/brief";
import { checkPost, toCheckFacts } from "../core/checking/check-post";
import { avoidance, type OwnVoice, ownVoice } from "../core/writing/model/own-voice";
import { createDrafter } from "../core/writing/model/to-draft";
import { modelName } from "../platform/model/model-config";
import { askModel, type Payer, toldIn, type Waiting } from "./ask-model";
import type { ModelDrafts } from "./generation";
import { shareModelOutputs } from "./share-model-outputs";
import { keyOf, type WantedSlot } from "./want-slot";

/** How long to wait, and which keys were there when the caller looked; without a look all of them may be. */
type Drafting = Waiting & { written?: ReadonlySet<string> };

/**
 * Drafts for the slots of one chunk: from what was written before under the same key, else by one request to the model
 * (and one repair). Texts are shared by everybody who has the same brief, so they know nothing of the owner's words.
 * An owner who gave sample lines shares with nobody. Where a shared text holds a word that the owner avoids, these
 * posts are asked for once more, knowing the word, for this workspace alone.
 * Never throws for a model's failure; what is missing has its reason. Throws what the payer's budget wants thrown.
 */
export async function draftWithModel(
  payer: Payer,
  business: BusinessFacts,
  wanted: readonly WantedSlot[],
  waiting: Drafting,
): Promise<ModelDrafts> {
  const voice = ownVoice(business);
  const drafts = await draftAll(payer, business, wanted, voice, waiting);
  const avoided = voice === null ? avoidance(business) : null;
  if (avoided === null) return drafts;
  const holdsAvoided = createAvoidedFinder(business);
  const again = wanted
    .filter(({ slot }) => holdsAvoided(drafts.bySlot.get(slot.key), slot))
    .map((one) => ({ ...one, key: keyOf(one.brief, payer.scope, avoided) }));
  if (again.length === 0) return drafts;
  // A post that still has none keeps its draft, for the gate to name the word.
  const { bySlot } = await draftAll(payer, business, again, avoided, {
    signal: waiting.signal,
    patience: waiting.patience,
  });
  return { ...drafts, bySlot: new Map([...drafts.bySlot, ...bySlot]) };
}

/** Whether a draft says what the owner does not want said, judged as the gate will judge it. */
function createAvoidedFinder(business: BusinessFacts) {
  const facts = toCheckFacts(business);
  return (draft: Draft | undefined, slot: WantedSlot["slot"]): boolean =>
    draft !== undefined && checkPost(draft, { slot, facts }).some(({ code }) => code === "avoid_word");
}

async function draftAll(
  payer: Payer,
  business: BusinessFacts,
  wanted: readonly WantedSlot[],
  voice: OwnVoice | null,
  waiting: Drafting,
): Promise<ModelDrafts> {
  // Short names: a model gives them back without a slip, and a date would only invite it to mention the day.
  const asked = wanted.map((one, i) => ({ ...one, slotId: `s${i + 1}` }));
  const asking = { voice };
  const outputs = await shareModelOutputs(asked, (missing) => askModel(payer, missing, waiting, asking), {
    ...waiting,
    told: toldIn(asking),
  });
  for (const reason of new Set(outputs.reasons.values())) {
    const halt = payer.budget?.haltFor(reason);
    if (halt) throw halt;
  }
  const drafts: ModelDrafts = { bySlot: new Map(), reasons: new Map() };
  const toDraft = createDrafter(business);
  for (const { slot, topic, key, variant } of asked) {
    const post = outputs.posts.get(key);
    if (post) drafts.bySlot.set(slot.key, toDraft(post, slot, topic, modelName(), variant));
    else drafts.reasons.set(slot.key, outputs.reasons.get(key) ?? "no_answer");
  }
  return drafts;
}
