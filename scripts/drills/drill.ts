/** Figures of a drill: counts, and recovery times with their unit in the name. */
export type Figures = Record<string, number | string | boolean | readonly number[] | readonly string[]>;

export interface Drill {
  /** How many businesses when `--rows` does not say. */
  rows: number;
  run(options: { rows: number }): Promise<Figures>;
}

/** The count came out wrong; the figures are reported all the same. */
export class DrillFailed extends Error {
  constructor(
    message: string,
    readonly figures: Figures,
  ) {
    super(message);
  }
}

export const say = (text: string) => process.stderr.write(`${text}\n`);

/** Asks until the answer is true or the time is over; answers the milliseconds it took. */
export async function until(what: string, ask: () => Promise<boolean>, withinMs: number): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    // A database that is just being restarted cannot answer; that is what drills are about.
    if (await ask().catch(() => false)) return Math.round(performance.now() - startedAt);
    if (performance.now() - startedAt > withinMs) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const open = new Set<() => unknown>();

/** Remembers how to put something away that must not outlive this process, even when it is told to stop; call the answer once that is done. */
export function putAwayAtExit(close: () => unknown): () => void {
  open.add(close);
  return () => open.delete(close);
}

/** A drill that is stopped (Ctrl-C, a time limit) leaves no process and no folder behind. */
export function putAwayWhenStopped(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, async () => {
      say(`stopped by ${signal}; putting everything away`);
      await Promise.allSettled([...open].map(async (close) => close()));
      process.exit(1);
    });
}
