import { z } from "zod";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Length as a reader counts it: user-perceived characters, so that a family emoji is one. */
export function graphemeLength(text: string): number {
  let length = 0;
  for (const _ of segmenter.segment(text)) length++;
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
    .refine((text) => text.length <= max || graphemeLength(text) <= max, `${label} can have at most ${max} characters.`)
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
      (text) => text.length <= max || graphemeLength(text) <= max,
      `${label} can have at most ${max} characters.`,
    );
}
