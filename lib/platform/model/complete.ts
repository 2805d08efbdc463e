import { setTimeout as sleep } from "node:timers/promises";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import { Breaker } from "./breaker";
import type { CompleteOptions } from "./complete-options";
import { judgeFailure, ModelUnavailableError } from "./judge-failure";
import { ConcurrencyLimit } from "./limit-concurrency";
import { sendRequest } from "./send-request";

const ATTEMPTS = 3;
const BREAKER = { failures: 5, openMs: 60_000 };
const STATE_NUMBER = { closed: 0, half_open: 1, open: 2 } as const;
/** Answers that the endpoint did give: they say nothing against its health. */
const ALIVE = new Set(["empty", "refused", "schema_refused"]);

const state = processState("model", () => ({
  breaker: new Breaker({
    ...BREAKER,
    onChange: (now) => metrics.breakerState.set({ breaker: "model" }, STATE_NUMBER[now]),
  }),
  limit: undefined as ConcurrencyLimit | undefined,
}));

/**
 * The model's answer as text. At most three requests with jitter between them, each with its own time-out;
 * `Retry-After` is honoured up to 20 s; five failures in a row stop all requests of this process for 60 s.
 * @throws ModelUnavailableError, or the signal's reason when it is aborted
 */
export async function complete(options: CompleteOptions): Promise<string> {
  let last = new ModelUnavailableError("not_tried");
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    options.signal.throwIfAborted();
    if (!(await options.maySpend())) throw new ModelUnavailableError("spend_cap");
    if (!state.breaker.tryPass()) throw new ModelUnavailableError("breaker_open", { cause: last });
    try {
      return await attemptOnce(options);
    } catch (error) {
      options.signal.throwIfAborted();
      const failure = judgeFailure(error);
      last = new ModelUnavailableError(failure.reason, { cause: error });
      if (failure.waitMs === null || attempt === ATTEMPTS) throw last;
      await sleep(failure.waitMs * attempt * (0.5 + Math.random()), undefined, { signal: options.signal });
    }
  }
  throw last;
}

async function attemptOnce(options: CompleteOptions): Promise<string> {
  state.limit ??= new ConcurrencyLimit(getEnv().MODEL_CONCURRENCY);
  try {
    const text = await state.limit.run(() => sendRequest(options));
    state.breaker.succeed();
    return text;
  } catch (error) {
    if (options.signal.aborted) state.breaker.forget();
    else if (error instanceof ModelUnavailableError && ALIVE.has(error.reason)) state.breaker.succeed();
    else state.breaker.fail();
    throw error;
  }
}
