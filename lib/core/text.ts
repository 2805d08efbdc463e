import { z } from "zod";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Units looked at in one go: telling characters apart takes time by the square of the text's length, minutes for a
 * megabyte, and nothing else would run meanwhile.
 */
const BLOCK_UNITS = 1024;
const HIGH_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;

/**
 * User-perceived characters, in order; a family emoji is one. One of more than 1,024 units (marks stacked without end)
 * comes in pieces.
 */
export function* graphemesOf(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    let end = at + BLOCK_UNITS;
    // Half a surrogate pair would look like a character of its own.
    if (HIGH_SURROGATE_AT_END.test(text.slice(at, end))) end--;
    const found = [...segmenter.segment(text.slice(at, end))].map(({ segment }) => segment);
    // A block's last character may go on in the next one, which then begins with it.
    const open = end < text.length && found.length > 1 ? (found.pop()?.length ?? 0) : 0;
    yield* found;
    at = end - open;
  }
}

/** ASCII, where every unit is a character; a carriage return and a line feed together are one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are characters like the others here.
const PLAIN = /^[\0-\x0c\x0e-\x7f]*$/;

/**
 * Length as a reader counts it, see `graphemesOf`.
 * @param atMost counting stops beyond it: any answer above it means "more"
 */
export function graphemeLength(text: string, atMost = Number.POSITIVE_INFINITY): number {
  if (PLAIN.test(text)) return text.length;
  let length = 0;
  for (const _ of graphemesOf(text)) if (++length > atMost) break;
  return length;
}

// Tab, line feed and carriage return are allowed in longer texts only; NUL and friends never are.
const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_NEWLINES = /[^\P{Cc}\n\r\t]/u;
// A lone surrogate cannot be stored as UTF-8.
const LONE_SURROGATE = /\p{Cs}/u;

// What takes no ink: marks without a base, format characters, fillers of Hangul and Braille, private use.
const INVISIBLE = /[\p{Z}\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Whether a text holds anything that can be seen. */
export const isVisible = (text: string) => text.replace(INVISIBLE, "") !== "";

/** One line of visitor text: trimmed, 1 to `max` graphemes of which one at least can be seen, no control characters. */
export function lineSchema(max: number, label = "This") {
  return z
    .string({ error: `${label} must be text.` })
    .trim()
    .min(1, { error: `${label} cannot be empty.`, abort: true })
    .max(max * 12, { error: `${label} can have at most ${max} characters.`, abort: true })
    .refine(
      (text) => !CONTROL.test(text) && !LONE_SURROGATE.test(text),
      `${label} contains control characters; remove them.`,
    )
    .refine(
      (text) => text.length <= max || graphemeLength(text, max) <= max,
      `${label} can have at most ${max} characters.`,
    )
    .refine(isVisible, `${label} needs at least one character that can be seen.`);
}

/** Text of several lines: like lineSchema, but line breaks and tabs are welcome and it may be empty. */
export function textSchema(max: number, label = "This") {
  return z
    .string({ error: `${label} must be text.` })
    .max(max * 12, { error: `${label} can have at most ${max} characters.`, abort: true })
    .refine(
      (text) => !CONTROL_BUT_NEWLINES.test(text) && !LONE_SURROGATE.test(text),
      `${label} contains control characters; remove them.`,
    )
    .refine(
      (text) => text.length <= max || graphemeLength(text, max) <= max,
      `${label} can have at most ${max} characters.`,
    );
}
