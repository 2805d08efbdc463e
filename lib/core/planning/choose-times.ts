import { CHANNEL_HABITS, type TimeWindow } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import type { SeededRandom } from "./seeded-random";
import { latestMinute, type Told } from "./told-in-time";

const STEP_MINUTES = 5;
/** Two posts of one day and channel are at least this far apart. */
const MIN_GAP_MINUTES = 120;
// Any waking hour will do once the channel's own windows are full.
const LAST_MINUTE = 21 * 60;
/** Of a post that has to come before an early hour. */
const FIRST_MINUTE = 6 * 60;
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

/** The first of several groups of windows that has a time left. */
function firstFree(
  choices: readonly (readonly TimeWindow[])[],
  taken: readonly number[],
  random: SeededRandom,
): number | null {
  for (const windows of choices) {
    const time = timeIn(windows, taken, random);
    if (time !== null) return time;
  }
  return null;
}

/** The windows as far as they lie before a time. */
const until = (windows: readonly TimeWindow[], latest: number): TimeWindow[] =>
  windows.flatMap(({ from, to }) => (from <= latest ? [{ from, to: Math.min(to, latest) }] : []));

/** Where a post may stand, best first: in the channel's habit, in waking hours, and at last wherever its day has room. */
function choicesFor(habit: readonly TimeWindow[], latest: number | null): (readonly TimeWindow[])[] {
  if (latest === null) return [habit, WAKING];
  const early = [{ from: FIRST_MINUTE, to: Math.max(FIRST_MINUTE, latest) }];
  return [until(habit, latest), until(WAKING, latest), early, WAKING];
}

/** The times of one channel's posts on one day; what is told of that day comes in time, the rest in the order drawn. */
function setTimes(drafts: readonly SlotDraft[], latest: readonly (number | null)[], random: SeededRandom): void {
  const [first] = drafts;
  if (!first) return;
  const habits = CHANNEL_HABITS[first.channel];
  const isWeekend = first.day.weekday === "saturday" || first.day.weekday === "sunday";
  const habit = isWeekend ? habits.weekendWindows : habits.weekdayWindows;
  const inTurn = drafts
    .map((draft, i) => ({ draft, latest: latest[i] ?? null }))
    .sort((a, b) => (a.latest ?? LAST_MINUTE) - (b.latest ?? LAST_MINUTE));
  const taken: number[] = [];
  for (const one of inTurn) {
    one.draft.minutes = firstFree(choicesFor(habit, one.latest), taken, random) ?? LAST_MINUTE;
    taken.push(one.draft.minutes);
  }
  const free = inTurn.filter((one) => one.latest === null);
  const times = free.map(({ draft }) => draft.minutes).sort((a, b) => a - b);
  for (const [i, { draft }] of free.entries()) draft.minutes = times[i] ?? LAST_MINUTE;
}

/**
 * Gives every draft a wall-clock time in its channel's habit; `drafts` are in order of date and channel. One that
 * speaks of its own day comes in the morning, and before the hour that it tells.
 */
export function chooseTimes(drafts: readonly SlotDraft[], told: Told, random: SeededRandom): void {
  for (let start = 0; start < drafts.length; ) {
    const first = drafts[start];
    let end = start;
    while (drafts[end]?.day === first?.day && drafts[end]?.channelIndex === first?.channelIndex) end++;
    const group = drafts.slice(start, end);
    setTimes(
      group,
      group.map((draft) => latestMinute(draft, told)),
      random,
    );
    start = end;
  }
}
