import type { WorkspaceScope } from "../account/scope";
import type { BusinessFacts, Slot } from "../core/brief";
import { type OwnVoice, ownVoice } from "../core/writing/model/own-voice";
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { type SlotBrief, slotBriefKey, toSlotBrief } from "../core/writing/model/slot-brief";
import type { LayeredTopic, TopicLibrary } from "../core/writing/topics/topic-library";
import { hashToken } from "../platform/crypto/hash-token";
import { modelName } from "../platform/model/model-config";

/** A slot with what the model is to know of it and the key under which its text is kept. */
export interface WantedSlot {
  slot: Slot;
  topic: LayeredTopic;
  brief: SlotBrief;
  key: string;
  variant: number;
}

/** The key of a text: of everybody who has the same brief, or with a `voice` of this workspace alone. */
export function keyOf(brief: SlotBrief, { workspaceId }: WorkspaceScope, voice: OwnVoice | null): string {
  return hashToken(slotBriefKey(brief, modelName(), PROMPT_VERSION, voice && { voice, workspaceId }));
}

/** What the model is to be asked for a slot, as the `variant`-th post about its topic; null for a slot without a topic. */
export function wantSlot(
  scope: WorkspaceScope,
  business: BusinessFacts,
  library: TopicLibrary,
  slot: Slot,
  variant: number,
): WantedSlot | null {
  const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
  if (!topic) return null;
  const brief = toSlotBrief(slot, topic, business, variant);
  return { slot, topic, brief, variant, key: keyOf(brief, scope, ownVoice(business)) };
}
