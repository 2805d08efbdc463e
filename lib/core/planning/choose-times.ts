import { CHANNEL_HABITS, type TimeWindow } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import type { SeededRandom } from "./seeded-random";

const STEP_MINUTES = 5;
/** Two posts of one day and channel are at least this far apart. */
export const MIN_GAP_MINUTES = 120;
// Any waking hour will do once the channel's own windows are full.
const WAKING: TimeWindow = { from: 8 * 60, to: 21 * 60 };

/** A time of a window, in steps of five minutes, at least the gap from every time taken; null when there is none. */
function timeIn(windows: readonly TimeWindow[], taken: readonly number[], random: SeededRandom): number | null {
  const free: number[] = [];
  for (const { from, to } of windows)
    for (let minutes = from; minutes <= to; minutes += STEP_MINUTES)
      if (taken.every((other) => Math.abs(other - minutes) >= MIN_GAP_MINUTES)) free.push(minutes);
  return free[Math.floor(random() * free.length)] ?? null;
}

/** The times of one channel's posts on one day, ascending. */
function timesOfDay(drafts: readonly SlotDraft[], random: SeededRandom): number[] {
  const [first] = drafts;
  if (!first) return [];
  const habits = CHANNEL_HABITS[first.channel];
  const isWeekend = first.day.weekday === "saturday" || first.day.weekday === "sunday";
  const windows = isWeekend ? habits.weekendWindows : habits.weekdayWindows;
  const taken: number[] = [];
  for (const _ of drafts) taken.push(timeIn(windows, taken, random) ?? timeIn([WAKING], taken, random) ?? WAKING.to);
  return taken.sort((a, b) => a - b);
}

/** Gives every draft a wall-clock time in its channel's habit; `drafts` are in order of date and channel. */
export function chooseTimes(drafts: readonly SlotDraft[], random: SeededRandom): void {
  for (let start = 0; start < drafts.length; ) {
    const first = drafts[start];
    let end = start;
    while (drafts[end]?.day === first?.day && drafts[end]?.channelIndex === first?.channelIndex) end++;
    const group = drafts.slice(start, end);
    const times = timesOfDay(group, random);
    for (const [i, draft] of group.entries()) draft.minutes = times[i] ?? WAKING.to;
    start = end;
  }
}
