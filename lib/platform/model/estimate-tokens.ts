import type { ChatMessage } from "./complete-options";

/** Characters per token of English and JSON, near enough for a budget. */
const CHARACTERS_PER_TOKEN = 4;

/** Never so few of plain letters, nor so many tokens of any other character. */
const FEWEST_CHARACTERS = 2.5;
const MOST_TOKENS_EACH = 2;

/** Tokens that messages come to at most: what has to be set aside for them. */
export function mostTokens(messages: readonly ChatMessage[]): number {
  const text = messages.map(({ content }) => content).join("");
  const others = text.match(/[^\x20-\x7E\n]/gu)?.length ?? 0;
  return Math.ceil(text.length / FEWEST_CHARACTERS + others * MOST_TOKENS_EACH);
}

/** Tokens that a text, so many characters or messages come to, about. */
export function estimateTokens(text: string | number | readonly ChatMessage[]): number {
  if (typeof text === "number") return Math.ceil(text / CHARACTERS_PER_TOKEN);
  if (typeof text === "string") return estimateTokens(text.length);
  return text.reduce((sum, { content }) => sum + estimateTokens(content), 0);
}
