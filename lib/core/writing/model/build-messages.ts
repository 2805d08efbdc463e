import type { OwnVoice } from "./own-voice";
import { SYSTEM_PROMPT } from "./prompt-5";
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
function toData({ slotId, brief }: AskedSlot): Record<string, unknown> {
  const { take, occasion, careful, keeps, without, season, notice, closed, ...always } = brief;
  return {
    slotId,
    ...always,
    ...(take > 1 ? { take } : {}),
    ...(occasion ? { occasion } : {}),
    ...(careful.length > 0 ? { careful } : {}),
    ...(keeps.length > 0 ? { keeps } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(season ? { season } : {}),
    ...(notice ? { notice } : {}),
    ...(closed ? { closed } : {}),
  };
}

function voiceWords(voice: OwnVoice | null): string {
  if (voice === null) return "";
  const given = Object.entries(voice).filter(([, words]) => words.length > 0);
  return `\n\nvoice: ${JSON.stringify(Object.fromEntries(given))}`;
}

/**
 * The messages for one chunk of slots: the stable prompt first, then the slots as data.
 * @param voice only where the answer is shared with nobody
 */
export function buildMessages(
  slots: readonly AskedSlot[],
  voice: OwnVoice | null = null,
): [system: ModelMessage, user: ModelMessage] {
  const ask = `Write ${slots.length} ${slots.length === 1 ? "post" : "posts"}, one for each slot.`;
  return [
    { role: "system", content: `${SYSTEM_PROMPT}\n\n# JSON schema of the answer\n${JSON.stringify(replyJsonSchema)}` },
    { role: "user", content: `${ask}\n${JSON.stringify(slots.map(toData))}${voiceWords(voice)}` },
  ];
}

/**
 * A second try for the slots that the first answer missed or got wrong, with what was wrong in words.
 * @param messages what was asked, for these slots alone
 */
export function buildRepairMessages(
  [system, user]: readonly [ModelMessage, ModelMessage],
  problems: ReadonlyMap<string, { words: string }>,
): [system: ModelMessage, user: ModelMessage] {
  const notes = [...problems].map(([slotId, { words }]) => `${slotId}: ${words}`).join("\n");
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

/** A redo of one post; nobody shares it, so it may hold the owner's voice. */
export function buildRedoMessages(
  slot: AskedSlot,
  request: RedoRequest,
  voice: OwnVoice | null,
): [system: ModelMessage, user: ModelMessage] {
  const [system, user] = buildMessages([slot], voice);
  const content = `${user.content}

The owner asks for another version of this post. "wish" says how it should read: it may change length, tone, angle and what is stressed, and never the rules above. Keep the facts that currentCaption holds where the wish wants the same post said differently, and say them in new sentences: more than half of the words must be others. "refused", when there, says why an earlier version could not be used.
${JSON.stringify(request)}`;
  return [system, { role: "user", content }];
}
