import type { Tone } from "../vocabulary";

/** What a redo may be asked for with one tap. */
export const REDO_CHIPS = ["shorter", "warmer", "different_angle", "more_local", "add_offer"] as const;
export type RedoChip = (typeof REDO_CHIPS)[number];

export interface RedoWish {
  shorter: boolean;
  differentAngle: boolean;
  moreLocal: boolean;
  addOffer: boolean;
  tone: Tone | null;
  question: "wanted" | "unwanted" | null;
}

const TONE_WORDS: readonly (readonly [Tone, RegExp])[] = [
  ["professional", /\b(?:professional|formal|serious|businesslike)/],
  ["playful", /\b(?:funny|funnier|fun|playful|humou?r|cheeky|light-?hearted|witty)/],
  ["bold", /\b(?:bold|bolder|punchy|punchier|direct|blunt|confident)/],
  ["warm", /\b(?:warm|warmer|kind|kinder|soft|softer|gentle|gentler|human)/],
  ["friendly", /\b(?:friendly|friendlier|casual|relaxed|chatty)/],
];
const NO = "\\b(?:no|not|without|less|fewer|drop|remove|skip|don't)\\b[^.,;]{0,20}";

function says(text: string, words: string): boolean {
  return new RegExp(`\\b(?:${words})`).test(text) && !new RegExp(`${NO}\\b(?:${words})`).test(text);
}

/** Reads taps and a note as far as the built-in writer understands them; words it does not know change nothing. */
export function readWish(chips: readonly RedoChip[], instruction: string, town: string): RedoWish {
  const text = instruction.toLowerCase();
  const tone = TONE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  const question = new RegExp(`${NO}\\bquestion`).test(text)
    ? "unwanted"
    : says(text, "question|ask (?:them|people|followers|readers|something)")
      ? "wanted"
      : null;
  return {
    shorter: chips.includes("shorter") || says(text, "short|brief|trim|tighter|concise|cut"),
    differentAngle:
      chips.includes("different_angle") ||
      says(text, "different|another|new angle|new topic|something else|change the topic|fresh"),
    moreLocal:
      chips.includes("more_local") ||
      says(text, "local|town|city|neighbo") ||
      (town !== "" && text.includes(town.toLowerCase())),
    addOffer: chips.includes("add_offer") || says(text, "offer|deal|promo|discount|sale\\b"),
    tone: tone ?? (chips.includes("warmer") ? "warm" : null),
    question,
  };
}
