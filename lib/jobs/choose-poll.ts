/** Polling is 10 to 20 probes a second of some 0.2 ms each: pick-up stays under 200 ms without LISTEN, which transaction pooling forbids. */
const POLL_MS = { fresh: 50, idle: 75, busy: 100 } as const;
const FRESH_FOR_MS = 10_000;
const BUSY_SHARE = 0.5;

/**
 * Whether more than half of the slots are at work. Then the next poll is soon enough for a place that has become free: to ask at
 * the end of every job would be three statements more a job.
 */
export const isBusy = (active: number, slots: number): boolean => active > slots * BUSY_SHARE;

/** Milliseconds to the next look into the queue. */
export function choosePoll({ active, slots, sinceWorkMs }: { active: number; slots: number; sinceWorkMs: number }) {
  if (isBusy(active, slots)) return POLL_MS.busy;
  return sinceWorkMs < FRESH_FOR_MS ? POLL_MS.fresh : POLL_MS.idle;
}
