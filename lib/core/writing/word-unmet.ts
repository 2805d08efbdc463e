import type { Slot } from "../brief";
import type { RedoWish } from "./read-wish";

/** What of a wish a redo could not do. */
export type Unmet = "offer" | "mention" | "longer" | "local" | "tone" | "free";

const ANOTHER = "This is another version of the post.";
const A_MODEL = "a model can (docs/models.md says how to set one up)";
const LONGEST_QUOTED = 80;

function quote(parts: readonly string[]): string {
  const text = parts.join("; ");
  return `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 1).trimEnd()}…` : text}”`;
}

/** Says that an offer was wished for and why there is none. */
export function wordMissingOffer({ occasion }: Pick<Slot, "occasion">): string {
  return occasion?.sombre
    ? "That day is kept quiet, so no offer was added."
    : "You have given no offer that is valid on that day; add one to the business.";
}

/** Sentences to the owner about what a redo could not do, in the order of `unmet`. */
export function wordUnmet(unmet: readonly Unmet[], wish: RedoWish, slot: Pick<Slot, "occasion">): string[] {
  const words: Readonly<Record<Unmet, () => string>> = {
    offer: () => wordMissingOffer(slot),
    mention: () =>
      `The built-in writer has nothing to say about ${quote(wish.mention)} that passes every check; ${A_MODEL}. ${ANOTHER}`,
    longer: () => `No longer version passes every check. ${ANOTHER}`,
    local: () => `No version that names the town passes every check. ${ANOTHER}`,
    tone: () => `No version with more of that tone passes every check. ${ANOTHER}`,
    free: () => `The built-in writer cannot follow free wishes such as ${quote(wish.unread)}; ${A_MODEL}. ${ANOTHER}`,
  };
  return unmet.map((one) => words[one]());
}
