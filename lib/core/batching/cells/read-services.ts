import { type CellReading, quoteValue } from "./cell-reading";
import { readTexts } from "./read-cells";

/** A longer part is a sentence's, and its commas are that sentence's. */
const MOST_WORDS = 4;
/** What goes on with what stands before it. */
const GOES_ON =
  /^(?:from|with|without|for|by|in|at|on|incl|including|especially|only|also|etc|ab|mit|ohne|für|inkl|bei|nur|con|sin|para|por|desde|avec|sans|pour|dès|per|senza|da|com|sem|met|zonder|voor|vanaf)(?!\p{L})/iu;
/** Before the last of a list. */
const AND = /^(?:and|und|y|e|et|en|&)\s+/iu;

const isName = (part: string): boolean =>
  /^\p{L}/u.test(part) && part.split(/\s+/).length <= MOST_WORDS && !GOES_ON.test(part) && !/[.!?:()]/.test(part);

/** The services that commas divide: short parts that each name something; null where a comma belongs to a text or an amount. */
function splitCommas(text: string): string[] | null {
  if (/[|;\r\n]|\d,\d/.test(text)) return null;
  const parts = text
    .split(",")
    .map((part) => part.trim().replace(AND, ""))
    .filter((part) => part !== "");
  return parts.length > 1 && parts.every(isName) ? parts : null;
}

/** A business's services: divided as other lists of texts are or, which is a guess, by commas between short names. */
export function readServices(text: string): CellReading<string[]> {
  const parts = splitCommas(text);
  if (parts === null) return { value: readTexts(text) };
  return {
    value: parts,
    guess: `${quoteValue(text)} is read as ${parts.length} services. Divide services by | to say it surely, or write | behind it where it is one.`,
  };
}
