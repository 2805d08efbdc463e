export type BreakerState = "closed" | "half_open" | "open";

export interface BreakerOptions {
  /** Failures in a row that open it. */
  failures: number;
  /** Milliseconds until one trial is let through. */
  openMs: number;
  now?: () => number;
  onChange?: (state: BreakerState) => void;
}

/**
 * A circuit breaker: after `failures` in a row nothing is let through for `openMs`; then one trial decides.
 * A model that is down thus costs a calendar a few attempts and not one a chunk.
 */
export class Breaker {
  private failedInARow = 0;
  private openedAt: number | null = null;
  private trialRuns = false;

  constructor(private readonly options: BreakerOptions) {}

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }

  get state(): BreakerState {
    if (this.openedAt === null) return "closed";
    return this.now() - this.openedAt >= this.options.openMs ? "half_open" : "open";
  }

  /** Whether a request may go out now. In the half-open state only the first caller may. */
  tryPass(): boolean {
    const { state } = this;
    if (state === "closed") return true;
    if (state === "open" || this.trialRuns) return false;
    this.trialRuns = true;
    this.options.onChange?.("half_open");
    return true;
  }

  succeed(): void {
    const wasOpen = this.openedAt !== null;
    this.failedInARow = 0;
    this.openedAt = null;
    this.trialRuns = false;
    if (wasOpen) this.options.onChange?.("closed");
  }

  /** The request was given up before it could tell anything; another may be the trial. */
  forget(): void {
    this.trialRuns = false;
  }

  fail(): void {
    this.failedInARow += 1;
    const reopen = this.trialRuns;
    this.trialRuns = false;
    if (!reopen && this.failedInARow < this.options.failures) return;
    this.openedAt = this.now();
    this.options.onChange?.("open");
  }
}
