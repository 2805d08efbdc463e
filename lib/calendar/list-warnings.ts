import { CHANNEL_LIMITS } from "../core/channels/channel-limits";
import { weekdayOf } from "../core/dates/local-date";
import { sayDate } from "../core/dates/say-date";
import { listInWords } from "../core/list-in-words";
import { CHANNELS, WEEKDAYS } from "../core/vocabulary";
import type { Untold, UntoldReason } from "../core/writing/facts/list-untold";
import { isOutOfReach, wordFallbacks } from "../core/writing/model/word-fallback";
import type { CalendarRow } from "./data";
import type { OpenSlot } from "./keep-findings";
import type { Calendar } from "./schema";

type Stoppable = Pick<CalendarRow, "status" | "plannedCount" | "postCount">;

const slotsAre = (count: number) => (count === 1 ? "1 slot is" : `${count} slots are`);
/** "Instagram and X" where slots stay open. */
const channelsOf = (open: readonly OpenSlot[]) =>
  listInWords([...new Set(open.map(({ channel }) => CHANNEL_LIMITS[channel].label))], CHANNELS.length);
const firstDateOf = (open: readonly OpenSlot[]) => open.map(({ date }) => date).sort()[0];

/** From which date slots stayed open, each reason for itself. */
export function openWarnings(open: readonly OpenSlot[]): Calendar["warnings"] {
  const warnings: Calendar["warnings"] = [];
  const isQuiet = ({ reason }: OpenSlot) => reason === "quiet_day";
  const [quiet, unsaid] = [open.filter(isQuiet), open.filter((slot) => !isQuiet(slot))];
  const [firstQuiet, firstUnsaid] = [firstDateOf(quiet), firstDateOf(unsaid)];
  if (firstQuiet !== undefined) {
    const message = `${sayDate(firstQuiet)} is a quiet day that other posts mark already: ${slotsAre(quiet.length)} left open for you on ${channelsOf(quiet)} rather than filled with everyday posts.`;
    warnings.push({ code: "quiet_day", message, date: firstQuiet });
  }
  if (firstUnsaid !== undefined) {
    const message = `Variety ran out from ${sayDate(firstUnsaid)} on ${channelsOf(unsaid)}: ${slotsAre(unsaid.length)} left open for you rather than filled with repeats.`;
    warnings.push({ code: "variety_exhausted", message, date: firstUnsaid });
  }
  return warnings;
}

/** Says so of posts that stand on weekdays on which the business has closed (one date a post). */
export function closedDayWarnings(dates: readonly string[]): Calendar["warnings"] {
  const sorted = [...dates].sort();
  const [date] = sorted;
  if (date === undefined) return [];
  const names = WEEKDAYS.filter((weekday) => sorted.some((day) => weekdayOf(day) === weekday)).map(
    (weekday) => weekday.charAt(0).toUpperCase() + weekday.slice(1),
  );
  const said =
    sorted.length === 1
      ? `1 post stands on a ${names.join()}, on which you are closed now: move or delete it.`
      : `${sorted.length} posts stand on ${listInWords(names.map((name) => `${name}s`))}, on which you are closed now: move or delete them.`;
  return [{ code: "posts_on_closed_days", message: said, date }];
}

const MOST_NAMED = 5;
type Dated = Exclude<Untold["kind"], "service">;
/** A line says what to do by itself, or ends in the wish for a post by hand. */
const DATED: Readonly<Record<Exclude<UntoldReason, "over">, Readonly<Record<Dated, string>> | string>> = {
  internal:
    "its name reads as a matter of your own team; say what it means for customers (“Closed for …”) to have it told",
  gone: "the posts about it are gone",
  later: "it was given or changed after these days were written",
  shut: "its days were closed or kept free of posts when they were written",
  no_post: {
    event: "no post falls on its day or in the days before; plan more posts a week, or open a day",
    offer: "no post about offers falls into its days; give offers a larger share, or plan more posts a week",
  },
  taken:
    "the posts on its day and in the days before are about offers, other events or days of the year; plan more posts a week",
  today: "its name speaks of “today”, and no post falls on its day; name it without, or open the day",
  closed: "all its days are closed or kept free of posts; give it other days, or open one",
  quiet: "on all its days you are closed or people mourn, and nothing is promoted then; give it other days",
  too_long: "its name fits no sentence of its channel; give it a shorter name",
  avoid_words: "your words to avoid leave no sentence for it; take one off the list",
  no_wording: "every way of saying it was refused by the checks; give it another name",
};
const NO_WORDS_FOR_SERVICE =
  "every way of saying it reads like a post of another business of yours nearby; word it another way, or give it its price";
/** What brings words back that were there, or could be. */
const WRITE_AGAIN: Readonly<Record<Dated, string>> = {
  event: "Write the days before it again, or add a post about it by hand.",
  offer: "Write its days again, or add a post about it by hand.",
};
const BY_HAND = "Add a post about it by hand where you want one.";

const OVER: Readonly<Record<Dated, readonly [one: string, several: string]>> = {
  event: [
    "It is over before this calendar begins: give it its new date, or take it off the business.",
    "They are over before this calendar begins: give them their new dates, or take them off the business.",
  ],
  offer: [
    "It ended before this calendar begins: give it a new last day, or take it off the business.",
    "They ended before this calendar begins: give them a new last day, or take them off the business.",
  ],
};

function namesOf(untold: readonly Untold[]): string {
  const names = untold.map(({ kind, name, date, reason }) =>
    reason === "over"
      ? `“${name}” (${sayDate(date)} ${date.slice(0, 4)})`
      : kind === "event"
        ? `“${name}” (${sayDate(date)})`
        : `“${name}”`,
  );
  return listInWords(names, MOST_NAMED);
}

/** Why something is not told, and what to do. */
function whyUntold({ kind, reason }: Untold): string {
  if (kind === "service") return NO_WORDS_FOR_SERVICE;
  const words = reason === "over" ? "" : DATED[reason];
  return typeof words === "string" ? words : words[kind];
}

/** What the owner may do about it. */
const remedyFor = ({ kind, reason }: Untold) =>
  kind !== "service" && (reason === "gone" || reason === "later" || reason === "shut") ? WRITE_AGAIN[kind] : BY_HAND;

/** The same sentences of several. */
const ofSeveral = (words: string) =>
  words
    .replace(/^it was\b/, "they were")
    .replace(/\bits\b/g, "their")
    .replace(/\bit\b/g, "them");

/** Names the owner's events, offers and services that no post tells of, why, and what to do: a line for each kind and reason. */
export function untoldWarnings(all: readonly Untold[]): Calendar["warnings"] {
  const groups = new Map<string, Untold[]>();
  for (const untold of all) {
    const key = `${untold.kind}/${untold.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), untold]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, reason } = first;
    const code = `${kind}_untold`;
    const date = group.map((untold) => untold.date).sort()[0] ?? first.date;
    if (reason === "over" && kind !== "service")
      return [{ code, message: `No post tells of ${namesOf(group)}. ${OVER[kind][group.length === 1 ? 0 : 1]}`, date }];
    const said = [`${whyUntold(first)}.`, remedyFor(first)].map((words) =>
      group.length > 1 ? ofSeveral(words) : words,
    );
    const message = `No post tells of ${namesOf(group)}: ${said.join(" ")}`;
    return [{ code, message, date }];
  });
}

/** Says so of a calendar that was stopped before everything was written. */
export function stoppedWarnings({ status, plannedCount, postCount }: Stoppable): Calendar["warnings"] {
  const open = plannedCount - postCount;
  if (status !== "cancelled" || open <= 0) return [];
  const posts = open === 1 ? "1 planned post was" : `${open} planned posts were`;
  return [{ code: "stopped", message: `The writing was stopped: ${posts} not written.` }];
}

/** So many posts the model may still write, once it is in reach again. */
function countOutOfReach(reasons: readonly string[]): { outOfReach?: number } {
  const outOfReach = reasons.filter(isOutOfReach).length;
  return outOfReach > 0 ? { outOfReach } : {};
}

/** Says so when the model was asked and the built-in writer had to step in, and why (one `fallbackReason` a post). */
export function fallbackWarnings(reasons: readonly string[]): Calendar["warnings"] {
  if (reasons.length === 0) return [];
  const posts = reasons.length === 1 ? "1 post was" : `${reasons.length} posts were`;
  const message = `${posts} written by the built-in writer because ${wordFallbacks(reasons)}. Each says why.`;
  return [{ code: "model_fallback", message, ...countOutOfReach(reasons) }];
}

/** Says so when the model gave nothing for slots in a language that only it writes, and why (one reason a slot). */
export function unwrittenWarnings(reasons: readonly string[]): Calendar["warnings"] {
  if (reasons.length === 0) return [];
  const slots = reasons.length === 1 ? "1 slot is" : `${reasons.length} slots are`;
  const message = `${slots} left open because ${wordFallbacks(reasons)}, and the built-in writer writes English only. Write the period again later.`;
  return [{ code: "model_unavailable", message, ...countOutOfReach(reasons) }];
}
