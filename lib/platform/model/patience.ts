/**
 * How long somebody waits for a model that says nothing. The clock runs while work waits for the model (`during`),
 * stands still while it does not (a place in the queue, other work), and starts anew with every sign of life. When
 * it has run out `signal` aborts, and stays so: whoever waited goes on without the model.
 */
export class Patience {
  private readonly controller = new AbortController();
  private readonly now: () => number;
  private waiting = 0;
  private since = 0;
  private spentMs = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly limitMs: number,
    now: () => number = () => performance.now(),
  ) {
    this.now = now;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.controller.signal.aborted;
  }

  /** Counts the time that `work` takes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.start();
    try {
      return await work();
    } finally {
      this.stop();
    }
  }

  /** The model showed that it lives. */
  renew(): void {
    this.spentMs = 0;
    this.since = this.now();
  }

  /** Ends it now: nobody waits any more. */
  end(): void {
    clearTimeout(this.timer);
    this.controller.abort(new Error("nobody waits for the model any more"));
  }

  private start(): void {
    this.waiting += 1;
    if (this.waiting > 1 || this.isOver) return;
    this.since = this.now();
    this.watch();
  }

  private stop(): void {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    this.spentMs += this.now() - this.since;
    clearTimeout(this.timer);
  }

  // One timer, which looks again when signs of life came meanwhile: a stream sends thousands of them.
  private watch(): void {
    const leftMs = this.limitMs - this.spentMs - (this.now() - this.since);
    if (leftMs <= 0) {
      this.controller.abort(new Error("the model kept silent for too long"));
      return;
    }
    this.timer = setTimeout(() => this.watch(), Math.ceil(leftMs));
    this.timer.unref();
  }
}
