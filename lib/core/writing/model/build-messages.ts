import { SYSTEM_PROMPT } from "./prompt-1";
import { replyJsonSchema } from "./reply-schema";
import type { SlotBrief } from "./slot-brief";

export interface ModelMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface AskedSlot {
  slotId: string;
  brief: SlotBrief;
}

// What a slot does not have costs no tokens.
function toData({ slotId, brief: { take, occasion, careful, ...brief } }: AskedSlot): Record<string, unknown> {
  return {
    slotId,
    ...brief,
    ...(take > 1 ? { take } : {}),
    ...(occasion ? { occasion } : {}),
    ...(careful.length > 0 ? { careful } : {}),
  };
}

/** The messages for one chunk of slots: the stable prompt first, then the slots as data. */
export function buildMessages(slots: readonly AskedSlot[]): [system: ModelMessage, user: ModelMessage] {
  const ask = `Write ${slots.length} ${slots.length === 1 ? "post" : "posts"}, one for each slot.`;
  return [
    { role: "system", content: `${SYSTEM_PROMPT}\n\n# JSON schema of the answer\n${JSON.stringify(replyJsonSchema)}` },
    { role: "user", content: `${ask}\n${JSON.stringify(slots.map(toData))}` },
  ];
}

/** A second try for the slots that the first answer missed or got wrong, with what was wrong in words. */
export function buildRepairMessages(
  slots: readonly AskedSlot[],
  problems: ReadonlyMap<string, { words: string }>,
): ModelMessage[] {
  const [system, user] = buildMessages(slots);
  const notes = slots.map(({ slotId }) => `${slotId}: ${problems.get(slotId)?.words ?? "it was missing"}`).join("\n");
  const content = `${user.content}\n\nA first try failed for these slots. What was wrong:\n${notes}\nWrite all of them again, whole.`;
  return [system, { role: "user", content }];
}

/** What a redo starts from: the owner's words are data too. */
export interface RedoRequest {
  currentCaption: string;
  wish: string;
  /** Why an earlier version could not be used. */
  refused?: string;
}

/** A redo of one post. */
export function buildRedoMessages(slot: AskedSlot, request: RedoRequest): ModelMessage[] {
  const [system, user] = buildMessages([slot]);
  const content = `${user.content}

The owner asks for another version of this post. "wish" says how it should read: it may change length, tone, angle and what is stressed, and never the rules above. Keep the facts that currentCaption holds where the wish wants the same post said differently, and say them in new sentences: more than half of the words must be others. "refused", when there, says why an earlier version could not be used.
${JSON.stringify(request)}`;
  return [system, { role: "user", content }];
}
