import type { DayGroup } from "./count-pillars";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SeededRandom } from "./seeded-random";

/** Pillars (by index) of each day group, in the order of the groups. */
type Assignment = number[][];

interface Demand {
  pillars: readonly { id: string }[];
  counts: readonly number[];
  groups: readonly DayGroup[];
}

function mayTake(demand: Demand, assigned: Assignment, group: number, pillar: number): boolean {
  const isQuiet = demand.groups[group]?.calm === false && demand.pillars[pillar]?.id === OFFERS_PILLAR;
  return !isQuiet && !assigned[group]?.includes(pillar);
}

/**
 * Walks through the days and gives each the pillars whose next turn is due: copy j of a pillar with n posts is
 * due at (j + phase) / n of the channel's sequence, so every pillar is spread evenly over the whole period.
 */
function takeTurns(demand: Demand, random: SeededRandom): { assigned: Assignment; left: number[] } {
  const { pillars, counts, groups } = demand;
  const left = [...counts];
  const phase = pillars.map(() => 0.25 + random() * 0.5);
  const daysLeft = pillars.map(({ id }) => groups.filter((group) => !(!group.calm && id === OFFERS_PILLAR)).length);
  const assigned: Assignment = groups.map(() => []);
  for (const [g, group] of groups.entries()) {
    const ready = pillars.map((_, p) => p).filter((p) => (left[p] ?? 0) > 0 && mayTake(demand, assigned, g, p));
    const due = ready.map((p) => {
      const count = counts[p] ?? 1;
      // A pillar that needs every remaining day must not skip one.
      const isForced = (left[p] ?? 0) >= (daysLeft[p] ?? 0);
      return { p, turn: isForced ? -1 : (count - (left[p] ?? 0) + (phase[p] ?? 0.5)) / count };
    });
    due.sort((a, b) => a.turn - b.turn || a.p - b.p);
    assigned[g] = due.slice(0, group.size).map(({ p }) => p);
    for (const p of assigned[g] ?? []) left[p] = (left[p] ?? 0) - 1;
    for (const [p, { id }] of pillars.entries())
      if (!(!group.calm && id === OFFERS_PILLAR)) daysLeft[p] = (daysLeft[p] ?? 0) - 1;
  }
  return { assigned, left };
}

/** Puts a left-over pillar on a day that cannot take it by moving another pillar there from the nearest day that can. */
function swapIn(demand: Demand, assigned: Assignment, group: number, pillar: number): boolean {
  const candidates = assigned.map((_, g) => g).filter((g) => g !== group && mayTake(demand, assigned, g, pillar));
  candidates.sort((a, b) => Math.abs(a - group) - Math.abs(b - group));
  for (const g of candidates) {
    const moved = assigned[g]?.find((p) => mayTake(demand, assigned, group, p));
    if (moved === undefined) continue;
    assigned[g] = [...(assigned[g] ?? []).filter((p) => p !== moved), pillar];
    assigned[group]?.push(moved);
    return true;
  }
  return false;
}

/**
 * Puts one channel's pillar counts in order of time: evenly, each pillar once a day, no offers on days that are not calm.
 * Only where a day has more posts than there are pillars does a pillar repeat.
 */
export function assignPillars(demand: Demand, random: SeededRandom): Assignment {
  const { assigned, left } = takeTurns(demand, random);
  const give = (group: number, pillar: number) => {
    assigned[group]?.push(pillar);
    left[pillar] = (left[pillar] ?? 0) - 1;
  };
  for (const [g, group] of demand.groups.entries()) {
    while ((assigned[g]?.length ?? 0) < group.size) {
      const owed = left.map((_, p) => p).filter((p) => (left[p] ?? 0) > 0);
      const direct = owed.find((p) => mayTake(demand, assigned, g, p));
      if (direct !== undefined) {
        give(g, direct);
        continue;
      }
      const swapped = owed.find((p) => swapIn(demand, assigned, g, p));
      if (swapped === undefined) give(g, repeatOn(demand, group, owed));
      else left[swapped] = (left[swapped] ?? 0) - 1;
    }
  }
  return assigned;
}

/** The pillar to repeat when nothing else fits: one still owed if it may stand there, else the largest. */
function repeatOn(demand: Demand, group: DayGroup, owed: readonly number[]): number {
  const fits = (p: number) => !(!group.calm && demand.pillars[p]?.id === OFFERS_PILLAR);
  const all = demand.pillars.map((_, p) => p).filter(fits);
  all.sort((a, b) => (demand.counts[b] ?? 0) - (demand.counts[a] ?? 0) || a - b);
  return owed.find(fits) ?? all[0] ?? 0;
}
