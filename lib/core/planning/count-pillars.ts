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

/** How many posts of each pillar stay beside those that are planned, in the order of the pillars. */
type Kept = readonly number[];

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const sizeOf = (groups: readonly DayGroup[]) => groups.reduce((sum, { size }) => sum + size, 0);

/** So many of `total` posts may be offers where `kept` of `before` others are: their cap over all of them, and no more of these than it rounds up to. */
function offersAllowed(total: number, kept: number, before: number): number {
  const overAll = (total + before) * OFFERS_MAX_SHARE - kept;
  return Math.max(0, before > 0 ? Math.min(overAll, Math.ceil(total * OFFERS_MAX_SHARE)) : overAll);
}

/** The most posts each pillar can get: offers their cap and one a day that is calm, the others as many as they are asked for. */
function capacities(groups: readonly DayGroup[], pillars: Shares, kept: Kept): number[] {
  const calm = groups.filter((group) => group.calm).length;
  return pillars.map(({ id }, p) =>
    id === OFFERS_PILLAR
      ? Math.min(calm, offersAllowed(sizeOf(groups), kept[p] ?? 0, sumOf(kept)))
      : Number.POSITIVE_INFINITY,
  );
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

// Where other pillars have had more than their share and one may take no more, they take the rest all the same.
const LEAST_WANTED = 1e-6;

/** What a channel's posts would be by their shares, in fractions of posts; those that stay are made up for. */
function expectedCounts(groups: readonly DayGroup[], pillars: Shares, kept: Kept): number[] {
  const total = sizeOf(groups);
  const whole = total + sumOf(kept);
  const wanted = pillars.map(({ id, share }, p) => ({
    id,
    share: Math.max(LEAST_WANTED * share, share * whole - (kept[p] ?? 0)),
  }));
  return fillUpTo(total, wanted, capacities(groups, pillars, kept));
}

/**
 * How many posts of each pillar each channel gets: whole numbers, within one post of the pillar's share both
 * on the channel and over the calendar, offers at most 30 % of it. Only where quiet days and closures leave fewer days for
 * offers than their share is the mix another: those posts go to the other pillars. Posts that stay (`kept`, by channel and
 * pillar) count, so that a calendar that grows week by week has its shares as a whole. Rows are channels, columns pillars.
 */
export function countPillars(
  channels: readonly (readonly DayGroup[])[],
  pillars: Shares,
  kept: readonly Kept[] = [],
): number[][] {
  const total = sizeOf(channels.flat());
  const before = sumOf(kept.flat());
  const columnMax = pillars.map(({ id }, p) =>
    id === OFFERS_PILLAR
      ? Math.floor(offersAllowed(total, sumOf(kept.map((row) => row[p] ?? 0)), before) + 1e-9)
      : total,
  );
  return roundMatrix(
    channels.map((groups, c) => expectedCounts(groups, pillars, kept[c] ?? [])),
    columnMax,
  );
}
