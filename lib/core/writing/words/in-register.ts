import type { Register } from "../tone-profiles";
import { expandContractions } from "./expand-contractions";

/** What may begin a sentence of its own after a comma: a clause with its subject. */
const SUBJECT = "(?:it|they|you|we|he|she|there|nobody|everybody)";
/** A sentence that hangs on a condition or a reason, or quotes, is not taken apart. */
const BOUND =
  /["“(?]|^(?:Because|Since|As|Although|While|Once|After|Before|Where|Unless|Until|Whether|Whatever)\b|\b(?:if|when)\b/i;
const CLAUSES: readonly (readonly [RegExp, string])[] = [
  [/; (\p{Ll})/gu, ". $1"],
  [new RegExp(`, and (${SUBJECT}(?:'\\w+)? )`, "g"), ". $1"],
  [new RegExp(`, (but ${SUBJECT}(?:'\\w+)? )`, "g"), ". $1"],
];
/** Shorter ones are short enough. */
const LEAST = 60;

/** Long sentences as short ones: where a new clause begins, a new sentence does. Words stay as they are. */
function clip(text: string): string {
  return text.replace(/[^.?!]+[.?!]*/g, (sentence) => {
    if (sentence.length < LEAST || BOUND.test(sentence.trim())) return sentence;
    const broken = CLAUSES.reduce((said, [where, as]) => said.replace(where, as), sentence);
    return broken.replace(/\. (\p{Ll})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`);
  });
}

/**
 * A text of Bella's own in the register of a tone.
 * @param isCareful what is said where something is at risk keeps its sentences; a contraction written out is the same words
 */
export function inRegister(register: Register, text: string, isCareful: boolean): string {
  if (register === "spelled_out") return expandContractions(text);
  return register === "clipped" && !isCareful ? clip(text) : text;
}
