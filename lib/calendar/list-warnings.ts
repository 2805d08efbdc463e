import { addDays } from "../core/dates/local-date";
import type { Plan } from "../core/planning/plan";
import { wordFallbacks } from "../core/writing/model/word-fallback";
import type { CalendarRow } from "./data";
import type { Calendar } from "./schema";

type Stoppable = Pick<CalendarRow, "status" | "plannedCount" | "postCount">;

/** A calendar's warnings: the plan's own, and from which date variety ran out (`openDates`: dates of slots left open). */
export function warningsOf(plan: Plan, openDates: readonly string[]): Calendar["warnings"] {
  const others = plan.warnings.filter(({ code }) => code !== "variety_exhausted");
  const first = [...openDates].sort()[0];
  if (first === undefined) return others;
  const slots = openDates.length === 1 ? "1 slot is" : `${openDates.length} slots are`;
  const message = `Variety ran out on ${first}: ${slots} left open for you rather than filled with repeats.`;
  return [...others, { code: "variety_exhausted", message, date: first }];
}

/** What was said of days that this part of the calendar does not write: still true. */
export function warningsElsewhere({ warnings, brief }: Pick<CalendarRow, "warnings" | "brief">): Calendar["warnings"] {
  const { startDate, fill, part } = brief;
  const end = part?.to ?? addDays(startDate, brief.days - 1);
  // A week's quota is judged anew with the whole week.
  const startOf = (code: string) => (code === "week_too_short" ? startDate : (part?.from ?? startDate));
  return warnings.filter(({ code, date }) => date !== undefined && (fill || date < startOf(code) || date > end));
}

/** Says so of a calendar that was stopped before everything was written. */
export function stoppedWarnings({ status, plannedCount, postCount }: Stoppable): Calendar["warnings"] {
  const open = plannedCount - postCount;
  if (status !== "cancelled" || open <= 0) return [];
  const posts = open === 1 ? "1 planned post was" : `${open} planned posts were`;
  return [{ code: "stopped", message: `The writing was stopped: ${posts} not written.` }];
}

/** Says so when the model was asked and the built-in writer had to step in, and why (one `fallbackReason` a post). */
export function fallbackWarnings(reasons: readonly string[]): Calendar["warnings"] {
  if (reasons.length === 0) return [];
  const posts = reasons.length === 1 ? "1 post was" : `${reasons.length} posts were`;
  const message = `${posts} written by the built-in writer because ${wordFallbacks(reasons)}. Each says why.`;
  return [{ code: "model_fallback", message }];
}

/** Says so when the model gave nothing for slots in a language that only it writes, and why (one reason a slot). */
export function unwrittenWarnings(reasons: readonly string[]): Calendar["warnings"] {
  if (reasons.length === 0) return [];
  const slots = reasons.length === 1 ? "1 slot is" : `${reasons.length} slots are`;
  const message = `${slots} left open because ${wordFallbacks(reasons)}, and the built-in writer writes English only. Write the period again later.`;
  return [{ code: "model_unavailable", message }];
}
