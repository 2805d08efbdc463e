import type { ChatMessage } from "./complete-options";

/** Characters per token of English and JSON, near enough for a budget. */
const CHARACTERS_PER_TOKEN = 4;

/** Tokens that a text or messages come to, about. */
export function estimateTokens(text: string | readonly ChatMessage[]): number {
  if (typeof text === "string") return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
  return text.reduce((sum, { content }) => sum + estimateTokens(content), 0);
}
