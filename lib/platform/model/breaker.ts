export type BreakerState = "closed" | "half_open" | "open";

export interface BreakerOptions {
  /** Failures in a row that open it. */
  failures: number;
  /** Milliseconds until one trial is let through. */
  openMs: number;
  now?: () => number;
  onChange?: (state: BreakerState) => void;
}

/** The right to send one request; whoever has it says once how the request ended. */
export interface BreakerPass {
  succeed(): void;
  fail(): void;
  /** The request was given up before it could tell anything. */
  forget(): void;
}

/**
 * A circuit breaker: after `failures` in a row nothing is let through for `openMs`; then one trial decides.
 * A model that is down thus costs a calendar a few attempts and not one a chunk.
 */
export class Breaker {
  private failedInARow = 0;
  private openedAt: number | null = null;
  private trial: BreakerPass | null = null;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly options: BreakerOptions) {}

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }

  get state(): BreakerState {
    if (this.openedAt === null) return "closed";
    return this.now() - this.openedAt >= this.options.openMs ? "half_open" : "open";
  }

  /** Resolves when the trial under way has ended, at once where there is none: those who come meanwhile need not be sent away. */
  async trialEnds(): Promise<void> {
    if (this.state === "half_open" && this.trial) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private letOthersLook(): void {
    for (const look of this.waiting.splice(0)) look();
  }

  /** The pass for a request, or null when none may go out now. In the half-open state only the first caller gets one. */
  tryPass(): BreakerPass | null {
    const { state } = this;
    if (state === "open" || (state === "half_open" && this.trial)) return null;
    const pass: BreakerPass = {
      succeed: () => this.close(),
      fail: () => this.fail(pass),
      forget: () => this.endTrial(pass),
    };
    if (state === "half_open") {
      this.trial = pass;
      this.options.onChange?.("half_open");
    }
    return pass;
  }

  // An answer is an answer: also that of a request sent before the breaker opened.
  private close(): void {
    const wasOpen = this.openedAt !== null;
    this.failedInARow = 0;
    this.openedAt = null;
    this.trial = null;
    if (wasOpen) this.options.onChange?.("closed");
    this.letOthersLook();
  }

  private fail(pass: BreakerPass): void {
    if (this.openedAt !== null) {
      // Only the trial's failure says something new; stragglers sent before the breaker opened do not prolong it.
      if (this.trial !== pass) return;
      this.open();
      this.endTrial(pass);
      return;
    }
    this.failedInARow += 1;
    if (this.failedInARow >= this.options.failures) this.open();
  }

  private open(): void {
    this.openedAt = this.now();
    this.options.onChange?.("open");
  }

  private endTrial(pass: BreakerPass): void {
    const wasTrial = this.trial === pass;
    if (!wasTrial) return;
    this.trial = null;
    this.letOthersLook();
  }
}
