import type { RowErrorCode } from "../checked-row";

/** What a cell means (and, where it was guessed, in which way), or what is wrong with it. */
export type CellReading<T> = { value: T; guess?: string | undefined } | { code: RowErrorCode; message: string };

/** The same of what a row can do without: `unread` is why a cell says nothing that can be used. It is warned of and left out. */
export type OptionalReading<T> = CellReading<T> | { unread: string };

const QUOTED_MAX = 40;

/** A value as a message shows it, cut short. */
export function quoteValue(text: string): string {
  const letters = [...text];
  return `“${letters.length > QUOTED_MAX ? `${letters.slice(0, QUOTED_MAX).join("")}…` : text}”`;
}

/** The parts of a list that are not blank. */
export function splitList(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Words as a sentence names them: "warm, bold and playful". */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
