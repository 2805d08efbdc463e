import { OFFERS_MAX_SHARE, OFFERS_PILLAR } from "./default-pillars";
import { roundMatrix } from "./round-matrix";

/** The posts of one channel on one day. */
export interface DayGroup {
  dayIndex: number;
  size: number;
  /** False on sombre days and those of the owner's closures: no offers then. */
  calm: boolean;
}

type Shares = readonly { id: string; share: number }[];

/** The most posts each pillar can get: one a day, and offers only their cap and none on days that are not calm. */
function capacities(groups: readonly DayGroup[], total: number, pillars: Shares): number[] {
  const calm = groups.filter((group) => group.calm).length;
  return pillars.map(({ id }) => (id === OFFERS_PILLAR ? Math.min(calm, total * OFFERS_MAX_SHARE) : groups.length));
}

/** Shares of `total` posts, none above its capacity; what does not fit goes to the others in proportion. */
function fillUpTo(total: number, pillars: Shares, capacity: readonly number[]): number[] {
  const wanted = pillars.map(() => 0);
  const isFull = pillars.map(() => false);
  for (let rest = total; rest > 1e-9; ) {
    const room = pillars.reduce((sum, pillar, p) => sum + (isFull[p] ? 0 : pillar.share), 0);
    if (room <= 0) break;
    let overflow = 0;
    for (const [p, pillar] of pillars.entries()) {
      if (isFull[p]) continue;
      const next = (wanted[p] ?? 0) + (rest * pillar.share) / room;
      const limit = capacity[p] ?? 0;
      if (next >= limit - 1e-9) isFull[p] = true;
      overflow += Math.max(0, next - limit);
      wanted[p] = Math.min(next, limit);
    }
    rest = overflow;
  }
  return wanted;
}

/** When even full pillars cannot take every post (fewer pillars than posts a day), the rest repeats them in proportion. */
function expectedCounts(groups: readonly DayGroup[], pillars: Shares): number[] {
  const total = groups.reduce((sum, group) => sum + group.size, 0);
  const capacity = capacities(groups, total, pillars);
  const wanted = fillUpTo(total, pillars, capacity);
  const left = total - wanted.reduce((sum, count) => sum + count, 0);
  if (left < 1e-6) return wanted;
  const others = pillars.map(({ id, share }) => ({ id, share: id === OFFERS_PILLAR ? 0 : share }));
  const free = fillUpTo(
    left,
    others,
    pillars.map(() => Number.POSITIVE_INFINITY),
  );
  return wanted.map((count, p) => count + (free[p] ?? 0));
}

/**
 * How many posts of each pillar each channel gets: whole numbers, within one post of the pillar's share both
 * on the channel and over the calendar, offers at most 30 % of it. Rows are channels, columns pillars.
 */
export function countPillars(channels: readonly (readonly DayGroup[])[], pillars: Shares): number[][] {
  const total = channels.flat().reduce((sum, group) => sum + group.size, 0);
  const columnMax = pillars.map(({ id }) =>
    id === OFFERS_PILLAR ? Math.floor(total * OFFERS_MAX_SHARE + 1e-9) : total,
  );
  return roundMatrix(
    channels.map((groups) => expectedCounts(groups, pillars)),
    columnMax,
  );
}
