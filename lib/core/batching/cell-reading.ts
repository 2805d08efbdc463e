import type { RowErrorCode } from "./checked-row";

/** What a cell means (and, where it was guessed, in which way), or what is wrong with it. */
export type CellReading<T> = { value: T; guess?: string } | { code: RowErrorCode; message: string };

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
