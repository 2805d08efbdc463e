import type { WorkspaceScope } from "../account/scope";
import type { Draft, Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import { buildRedoMessages } from "../core/writing/model/build-messages";
import { toSlotBrief } from "../core/writing/model/slot-brief";
import { toDraft } from "../core/writing/model/to-draft";
import type { TopicLibrary } from "../core/writing/topic-library";
import { modelName } from "../platform/model/model-config";
import { askModel } from "./ask-model";
import type { CalendarRow, PostRow } from "./data";
import type { RedoChip } from "./schema";

const WISHES: Readonly<Record<RedoChip, string>> = {
  shorter: "Make it clearly shorter.",
  warmer: "Make it warmer and kinder.",
  different_angle: "Take a different angle on the topic.",
  more_local: "Make it more local; you may use {town} once.",
  add_offer: "End with an invitation to get in touch, without any price or promise.",
};

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

const DEADLINE_MS = 60_000;

/** One more version of a post by the model, past the gate; or the reason why the built-in writer has to do it. */
export async function redoWithModel({
  scope,
  calendar,
  post,
  slot,
  library,
  gate,
  chips,
  instruction,
}: ModelRedo): Promise<{ draft: Draft } | { reason: string }> {
  const topic = library.byId.get(post.topicId);
  if (!topic) return { reason: "own_topic" };
  const { business } = calendar.brief;
  const asked = { slotId: slot.key, brief: toSlotBrief(slot, topic, business, post.revision) };
  const wish =
    [...chips.map((chip) => WISHES[chip]), instruction].filter(Boolean).join(" ") || "Write another version.";
  const payer = { scope, calendarId: calendar.id, businessId: calendar.businessId };
  const reply = await askModel(
    payer,
    [asked],
    AbortSignal.timeout(DEADLINE_MS),
    buildRedoMessages(asked, post.caption, wish),
  ).catch(() => null);
  const answer = reply?.posts.get(slot.key);
  if (!answer) return { reason: reply?.problems.get(slot.key) ?? "timeout" };
  const draft = toDraft(answer, slot, topic, business, modelName());
  const [violation] = gate.check(draft, slot);
  return violation ? { reason: violation.code } : { draft };
}
