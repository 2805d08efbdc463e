import { CHANNEL_HABITS, type TimeWindow } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import type { SeededRandom } from "./seeded-random";

const STEP_MINUTES = 5;
/** Two posts of one day and channel are at least this far apart. */
const MIN_GAP_MINUTES = 120;
// Any waking hour will do once the channel's own windows are full.
const LAST_MINUTE = 21 * 60;
const WAKING: readonly TimeWindow[] = [{ from: 8 * 60, to: LAST_MINUTE }];

const steps = new WeakMap<readonly TimeWindow[], readonly number[]>();

/** All times of the windows in steps of five minutes; listed once, because every post of a calendar asks. */
function listTimes(windows: readonly TimeWindow[]): readonly number[] {
  const known = steps.get(windows);
  if (known) return known;
  const times: number[] = [];
  for (const { from, to } of windows)
    for (let minutes = from; minutes <= to; minutes += STEP_MINUTES) times.push(minutes);
  steps.set(windows, times);
  return times;
}

/** A time of the windows at least the gap from every time taken; null when there is none. */
function timeIn(windows: readonly TimeWindow[], taken: readonly number[], random: SeededRandom): number | null {
  const isFree = (minutes: number) => taken.every((other) => Math.abs(other - minutes) >= MIN_GAP_MINUTES);
  const free = taken.length === 0 ? listTimes(windows) : listTimes(windows).filter(isFree);
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
  for (const _ of drafts) taken.push(timeIn(windows, taken, random) ?? timeIn(WAKING, taken, random) ?? LAST_MINUTE);
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
    for (const [i, draft] of group.entries()) draft.minutes = times[i] ?? LAST_MINUTE;
    start = end;
  }
}
