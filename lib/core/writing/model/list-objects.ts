const STRING = /"(?:[^"\\]|\\.)*"/gs;
/** An object without another one inside; braces inside its strings do not count. */
const INNERMOST = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/gs;

/** Reads JSON that a model wrote: a line break inside a string is what weaker models get wrong most. */
function parseLeniently(text: string): unknown {
  for (const candidate of [text, text.replace(STRING, (string) => string.replace(/\r?\n/g, "\\n"))]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not this way; the next, or not JSON at all.
    }
  }
  return null;
}

/**
 * The innermost whole JSON objects in a text, in order, whatever stands around them: prose, Markdown fences, an
 * answer thought aloud, a list that was cut off in the middle.
 */
export function listObjects(text: string): unknown[] {
  return [...text.matchAll(INNERMOST)].map(([match]) => parseLeniently(match)).filter((value) => value !== null);
}
