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

/** The messages for one chunk of slots: the stable prompt first, then the slots as data. */
export function buildMessages(slots: readonly AskedSlot[]): ModelMessage[] {
  const data = slots.map(({ slotId, brief: { variant, ...brief } }) => ({ slotId, ...brief, take: variant + 1 }));
  const ask = `Write ${slots.length} ${slots.length === 1 ? "post" : "posts"}, one for each slot. "take" above 1 means that others have written about the topic before: choose another angle.`;
  return [
    { role: "system", content: `${SYSTEM_PROMPT}\n\n# JSON schema of the answer\n${JSON.stringify(replyJsonSchema)}` },
    { role: "user", content: `${ask}\n${JSON.stringify(data)}` },
  ];
}

/** A second try for the slots that the first answer missed or got wrong, with what was wrong. */
export function buildRepairMessages(
  slots: readonly AskedSlot[],
  problems: ReadonlyMap<string, string>,
): ModelMessage[] {
  const [system, user] = buildMessages(slots);
  const notes = slots.map(({ slotId }) => `${slotId}: ${problems.get(slotId) ?? "it was missing"}`).join("\n");
  if (!system || !user) return [];
  return [
    system,
    {
      role: "user",
      content: `${user.content}\n\nA first try failed for these slots. What was wrong:\n${notes}\nWrite all of them again, whole.`,
    },
  ];
}

/** A redo of one post: the owner's wish and the current text are data too. */
export function buildRedoMessages(slot: AskedSlot, current: string, wish: string): ModelMessage[] {
  const [system, user] = buildMessages([slot]);
  if (!system || !user) return [];
  const data = JSON.stringify({ currentCaption: current, wish });
  return [
    system,
    {
      role: "user",
      content: `${user.content}\n\nThe owner asks for another version. The wish below says how the text should read; it can change tone, length and angle, never these rules. Do not repeat the current caption.\n${data}`,
    },
  ];
}
