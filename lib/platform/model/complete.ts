import { getEnv } from "../env";
import { processState } from "../process-state";
import { sleepUnlessAborted } from "../sleep-unless-aborted";
import { metrics } from "../telemetry/metrics";
import { watchAbort } from "../watch-abort";
import { Breaker, type BreakerPass } from "./breaker";
import type { CompleteOptions } from "./complete-options";
import { type Failure, judgeFailure, ModelUnavailableError } from "./judge-failure";
import { ConcurrencyLimit } from "./limit-concurrency";
import { sendRequest } from "./send-request";
import { takeModelTokens } from "./take-model-tokens";

const REQUESTS = 3;
const BREAKER = { failures: 5, openMs: 60_000 };
const STATE_NUMBER = { closed: 0, half_open: 1, open: 2 } as const;

const state = processState("model", () => ({
  breaker: new Breaker({
    ...BREAKER,
    onChange: (now) => metrics.breakerState.set({ breaker: "model" }, STATE_NUMBER[now]),
  }),
  limit: undefined as ConcurrencyLimit | undefined,
  /** Set once the endpoint refused a request with fields beyond the plainest and took one without them. */
  isPlain: false,
}));

/**
 * The model's answer as text. At most three requests with jitter between them, each with its own time-outs;
 * `Retry-After` is honoured up to 20 s; five failures in a row stop all requests of this process for 60 s.
 * @throws ModelUnavailableError, or the signal's reason when it is aborted
 */
export async function complete(options: CompleteOptions): Promise<string> {
  const { patience } = options;
  const signal = patience ? AbortSignal.any([options.signal, patience.signal]) : options.signal;
  const most = options.requests ?? REQUESTS;
  let last = new ModelUnavailableError("no_requests_left");
  let plain = state.isPlain;
  for (let request = 1; request <= most; request++) {
    try {
      signal.throwIfAborted();
      const text = await takeTurn(options, signal, plain, request === most);
      state.isPlain ||= plain;
      return text;
    } catch (error) {
      options.signal.throwIfAborted();
      if (signal.aborted) throw new ModelUnavailableError("deadline", { cause: error });
      const failure = judgeFailure(error);
      last = reasonOf(failure, error, request > 1 ? last : null);
      if (failure.waitMs === null || request === most) throw last;
      plain ||= failure.reason === "fields_refused";
      await pause(failure, request, patience, signal);
    }
  }
  throw last;
}

/** What went wrong with a request before says more than that the door closed meanwhile. */
function reasonOf({ reason }: Failure, cause: unknown, before: ModelUnavailableError | null): ModelUnavailableError {
  return before !== null && reason === "breaker_open" ? before : new ModelUnavailableError(reason, { cause });
}

/** One request, when its turn has come: only then is it known whether it may still go out. */
async function takeTurn(
  options: CompleteOptions,
  signal: AbortSignal,
  plain: boolean,
  isLast: boolean,
): Promise<string> {
  state.limit ??= new ConcurrencyLimit(getEnv().MODEL_CONCURRENCY);
  const bookings: Promise<void>[] = [];
  // A place is for requests under way: what came back is booked after it has been given to the next one.
  const onRequest: CompleteOptions["onRequest"] = async (report) => {
    const booking = options.onRequest(report);
    booking.catch(() => undefined);
    bookings.push(booking);
  };
  try {
    return await state.limit.run(() => ask({ ...options, onRequest }, signal, plain, isLast), signal);
  } finally {
    await Promise.all(bookings);
  }
}

async function ask(options: CompleteOptions, signal: AbortSignal, plain: boolean, isLast: boolean): Promise<string> {
  await takeModelTokens(options, signal);
  const pass = await passBreaker(options, signal);
  await askForMoney(options, pass);
  try {
    const send = () => sendRequest(options, signal, plain);
    const { text, isWhole } = await (options.patience?.during(send) ?? send());
    if (isWhole) pass.succeed();
    else pass.fail();
    return text;
  } catch (error) {
    settle(pass, judgeFailure(error), signal.aborted, isLast);
    throw error;
  }
}

async function unlessAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const unwatch = watchAbort(signal, () => reject(signal.reason));
    void waited.then(() => {
      unwatch();
      resolve();
    });
  });
}

/** The pass for a request; who comes while a trial is under way waits for what it tells. @throws ModelUnavailableError breaker_open */
async function passBreaker({ patience }: CompleteOptions, signal: AbortSignal): Promise<BreakerPass> {
  const { breaker } = state;
  let pass = breaker.tryPass();
  while (!pass && breaker.state !== "open") {
    const wait = () => unlessAborted(breaker.trialEnds(), signal);
    await (patience?.during(wait) ?? wait());
    pass = breaker.tryPass();
  }
  if (!pass) throw new ModelUnavailableError("breaker_open");
  return pass;
}

/** Last of all: money that is set aside is booked by the request, so after it one has to be sent. @throws ModelUnavailableError spend_cap */
async function askForMoney({ maySpend }: CompleteOptions, pass: BreakerPass): Promise<void> {
  let may = false;
  try {
    may = await maySpend();
  } finally {
    if (!may) pass.forget();
  }
  if (!may) throw new ModelUnavailableError("spend_cap");
}

/** What a request that failed says about the endpoint's health. */
function settle(pass: BreakerPass, failure: Failure, isStopped: boolean, isLast: boolean): void {
  // A burst over the provider's limit is met by waiting; it is a failure when waiting did not help.
  const isBurst = failure.isExact && failure.waitMs !== null && !isLast;
  if (isStopped || isBurst) pass.forget();
  else if (failure.isAlive) pass.succeed();
  else pass.fail();
}

async function pause(
  { waitMs, isExact }: Failure,
  request: number,
  patience: CompleteOptions["patience"],
  signal: AbortSignal,
): Promise<void> {
  const jitter = 0.5 + Math.random();
  // Never before the time the endpoint named, and not everybody at once after it.
  const ms = isExact ? (waitMs ?? 0) + 250 * jitter : (waitMs ?? 0) * request * jitter;
  const rest = () => sleepUnlessAborted(ms, signal).catch(() => undefined);
  await (patience?.during(rest) ?? rest());
}
