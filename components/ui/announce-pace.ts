const FIRST_MS = 10_000;
const MINUTE_MS = 60_000;
/** For so long a sentence a minute is wanted; whoever listens longer is told of each tenth that is done. */
const MINUTES_MS = 5 * MINUTE_MS;
const TENTH = 0.1;
/** Where nothing is known to move, that it still runs is worth a sentence. */
const AT_LEAST_EVERY_MS = 10 * MINUTE_MS;

/** What a sentence is about: another kind (paused, cut off, at its end) is said at once. */
export interface Matter {
  kind: string;
  /** How much is done, of one. */
  share: number;
}

export interface Said extends Matter {
  /** When this kind was said first, and last; in milliseconds. */
  firstAt: number;
  lastAt: number;
}

/**
 * In how many milliseconds the newest sentence is due for a screen reader, which is told and not talked over: once after
 * ten seconds, then each minute, and after some minutes with each tenth that is done.
 */
export function waitToSay(said: Said | null, { kind, share }: Matter, now: number): number {
  if (said?.kind !== kind) return 0;
  const dueAt = (): number => {
    if (said.lastAt === said.firstAt) return said.firstAt + FIRST_MS;
    const isEarly = said.lastAt - said.firstAt < MINUTES_MS;
    return said.lastAt + (isEarly || share - said.share >= TENTH ? MINUTE_MS : AT_LEAST_EVERY_MS);
  };
  return Math.max(0, dueAt() - now);
}
