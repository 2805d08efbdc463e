import { z } from "zod";
import { WEEKDAYS, type Weekday } from "../vocabulary";

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A wall-clock date as `YYYY-MM-DD`; says what is wrong with one that does not exist. */
export const localDateSchema = z
  .string({ error: "A date is written YYYY-MM-DD." })
  .regex(SHAPE, "A date is written YYYY-MM-DD.")
  .refine((text) => isLocalDate(text), "This date does not exist in the calendar.");

/** A wall-clock time as `HH:mm`, 24 hours. */
export const localTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time is written HH:mm, 00:00 to 23:59.");

/** True for a date that exists (2024-02-29 does, 2025-02-29 does not). */
export function isLocalDate(text: string): boolean {
  // No calendar has a year 0, and Postgres refuses it.
  if (!SHAPE.test(text) || text.startsWith("0000")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1970-01-01; `date` must exist. */
export function toEpochDay(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The date of a day number, the inverse of toEpochDay. */
export function fromEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date `days` later (earlier when negative); leap days and month ends are right by construction. */
export function addDays(date: string, days: number): string {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  // 1970-01-01 was a Thursday, index 3 of a week that starts on Monday.
  const index = (((toEpochDay(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] as Weekday;
}
