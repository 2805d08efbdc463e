import type { DayGroup } from "./count-pillars";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SeededRandom } from "./seeded-random";

/** Pillars (by index) of each day group of a channel, in the order of the groups. */
type Assignment = number[][];

interface Demand {
  pillars: readonly { id: string }[];
  /** By channel, then by pillar: how many posts. */
  counts: readonly (readonly number[])[];
  /** By channel, in order of time. */
  channels: readonly (readonly DayGroup[])[];
}

/** How many posts of each pillar stand so far, and how many there will be in all. */
class Tally {
  readonly #placed: number[];
  readonly #goal: readonly number[];
  readonly #total: number;
  #due = 0;

  constructor(goal: readonly number[]) {
    this.#goal = goal;
    this.#placed = goal.map(() => 0);
    this.#total = Math.max(
      1,
      goal.reduce((sum, count) => sum + count, 0),
    );
  }

  /** So many posts more will stand by the end of the day. */
  expect(posts: number): void {
    this.#due += posts;
  }

  left(pillar: number): number {
    return (this.#goal[pillar] ?? 0) - (this.#placed[pillar] ?? 0);
  }

  /** By how many posts a pillar is behind its even pace at the end of the day. */
  behind(pillar: number): number {
    return ((this.#goal[pillar] ?? 0) * this.#due) / this.#total - (this.#placed[pillar] ?? 0);
  }

  place(pillar: number): void {
    this.#placed[pillar] = (this.#placed[pillar] ?? 0) + 1;
  }
}

/** One channel while its days are dealt out. */
interface Desk {
  tally: Tally;
  /** Its first choices where several pillars are equally due, so that two calendars differ. */
  taste: readonly number[];
  /** Days to come, and those of them that are calm. */
  daysLeft: number;
  calmLeft: number;
  /** By pillar: more posts than days, so that it has to stand twice on some. */
  repeats: readonly boolean[];
}

/** No other pillar is left for the day. */
const LAST_RESORT = -1e6;
const AT_ONCE = 1e6;
/** A channel's own pace counts less than that of the calendar, which is read as a whole. */
const OWN_PACE = 0.6;
const TASTE = 1;

/** How much a pillar is due on a channel's day; null where it may not stand there. */
function urgencyOf(p: number, isOffers: boolean, group: DayGroup, ofDay: readonly number[], desk: Desk, all: Tally) {
  const { tally, taste, daysLeft, calmLeft, repeats } = desk;
  const left = tally.left(p);
  if (left <= 0 || (isOffers && (!group.calm || ofDay.includes(p)))) return null;
  const due = all.behind(p) + OWN_PACE * tally.behind(p) + TASTE * (taste[p] ?? 0);
  // Where it has to repeat, a post behind is reason enough.
  if (ofDay.includes(p)) return repeats[p] ? due - 1 : LAST_RESORT + due;
  // A pillar that needs every remaining day must not skip one.
  return left >= (isOffers ? calmLeft : daysLeft) ? AT_ONCE + due : due;
}

function findNext(
  { pillars, counts }: Demand,
  c: number,
  group: DayGroup,
  ofDay: number[],
  desk: Desk,
  all: Tally,
): number {
  let next: { p: number; urgency: number } | null = null;
  for (const [p, { id }] of pillars.entries()) {
    const urgency = urgencyOf(p, id === OFFERS_PILLAR, group, ofDay, desk, all);
    if (urgency !== null && (!next || urgency > next.urgency)) next = { p, urgency };
  }
  if (next) return next.p;
  // Nothing that is left may stand here: the largest pillar that is none for offers repeats.
  const others = pillars.flatMap(({ id }, p) => (id === OFFERS_PILLAR ? [] : p));
  return others.reduce((best, p) => ((counts[c]?.[p] ?? 0) > (counts[c]?.[best] ?? 0) ? p : best), others[0] ?? 0);
}

/**
 * Puts the channels' pillar counts in order of time: day by day, the pillar that is furthest behind its even pace, over all
 * channels first and on its own channel next. Each pillar stands once a day on a channel, unless it has more posts there
 * than days; offers never stand on days that are not calm.
 */
export function assignPillars(demand: Demand, random: SeededRandom): Assignment[] {
  const { pillars, counts, channels } = demand;
  const all = new Tally(pillars.map((_, p) => counts.reduce((sum, row) => sum + (row[p] ?? 0), 0)));
  const desks = channels.map((groups, c): Desk => {
    const own = counts[c] ?? [];
    return {
      tally: new Tally(own),
      taste: pillars.map(() => random() - 0.5),
      daysLeft: groups.length,
      calmLeft: groups.filter(({ calm }) => calm).length,
      repeats: own.map((count) => count > groups.length),
    };
  });
  const assigned: Assignment[] = channels.map((groups) => groups.map(() => []));
  const inTime = channels
    .flatMap((groups, c) => groups.map((group, g) => ({ group, c, g })))
    .sort((a, b) => a.group.dayIndex - b.group.dayIndex || a.c - b.c);
  for (let start = 0; start < inTime.length; ) {
    let end = start;
    while (inTime[end]?.group.dayIndex === inTime[start]?.group.dayIndex) end++;
    const ofDate = inTime.slice(start, end);
    all.expect(ofDate.reduce((sum, { group }) => sum + group.size, 0));
    for (const { group, c, g } of ofDate) {
      const [desk, ofDay] = [desks[c], assigned[c]?.[g]];
      if (!desk || !ofDay) continue;
      desk.tally.expect(group.size);
      while (ofDay.length < group.size) {
        const p = findNext(demand, c, group, ofDay, desk, all);
        ofDay.push(p);
        desk.tally.place(p);
        all.place(p);
      }
      desk.daysLeft--;
      if (group.calm) desk.calmLeft--;
    }
    start = end;
  }
  return assigned;
}
