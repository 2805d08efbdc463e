import { watchAbort } from "../watch-abort";

/** At most `max` of the tasks run at a time; the others wait in order, or leave when their signal is aborted. */
export class ConcurrencyLimit {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly max: number) {}

  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.running >= this.max) await this.turn(signal);
    else this.running += 1;
    try {
      return await task();
    } finally {
      // The place is handed over, not freed, so that nobody can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const enter = () => {
        unwatch?.();
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(signal?.reason);
      };
      const unwatch = signal && watchAbort(signal, leave);
      this.waiting.push(enter);
    });
  }
}
