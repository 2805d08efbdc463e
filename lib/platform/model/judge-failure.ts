import { APIConnectionTimeoutError, APIError } from "openai";

/** Why no text came back; `reason` is short and safe to show. */
export class ModelUnavailableError extends Error {
  override readonly name = "ModelUnavailableError";
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The model gave no answer: ${reason}`, options);
  }
}

export interface Failure {
  reason: string;
  /** Milliseconds before another try; null when another try cannot help. */
  waitMs: number | null;
  /** True when the endpoint itself named the time: no earlier, and not longer with every try. */
  isExact: boolean;
  /** True when the endpoint answered as a healthy one does: nothing against it. */
  isAlive: boolean;
}

const MAX_RETRY_WAIT_MS = 20_000;
const DEFAULT_RETRY_AFTER_MS = 1000;

const failure = (reason: string, waitMs: number | null, more: Partial<Failure> = {}): Failure => ({
  reason,
  waitMs,
  isExact: false,
  isAlive: false,
  ...more,
});

/** Reasons of our own, with what to do about each. */
const OWN: Readonly<Record<string, Failure>> = {
  empty: failure("empty", null, { isAlive: true }),
  refused: failure("refused", null, { isAlive: true }),
  fields_refused: failure("fields_refused", 0, { isAlive: true }),
  bad_json: failure("bad_json", 300),
  error_in_answer: failure("error_in_answer", 500),
  // Another try would be paid for again.
  endless: failure("endless", null),
  connection: failure("connection", 300),
  timeout: failure("timeout", 200),
};

/** What a failure is called and whether, when and after what wait another try makes sense. */
export function judgeFailure(error: unknown): Failure {
  if (error instanceof ModelUnavailableError) return OWN[error.reason] ?? failure(error.reason, null);
  if (error instanceof APIConnectionTimeoutError) return failure("timeout", 200);
  if (!(error instanceof APIError) || error.status === undefined) return failure("connection", 300);
  const { status } = error;
  // An account without money stays without it; whoever says so, or that a key is not theirs, is in good health.
  if (status === 402 || isOutOfMoney(error)) return failure("quota", null, { isAlive: true });
  const reason = `http_${status}`;
  if (status === 401 || status === 403) return failure(reason, null, { isAlive: true });
  if (status === 429) return failure(reason, retryAfterMs(error), { isExact: true });
  if (status >= 500 || status === 408) return failure(reason, 500);
  return failure(reason, null, { isAlive: status === 400 || status === 413 || status === 422 });
}

const OUT_OF_MONEY = new Set([
  "insufficient_quota",
  "billing_hard_limit_reached",
  "billing_not_active",
  "insufficient_credits",
]);

function isOutOfMoney({ code, type }: Pick<APIError, "code" | "type">): boolean {
  return OUT_OF_MONEY.has(code ?? "") || OUT_OF_MONEY.has(type ?? "");
}

/** Milliseconds the endpoint wants us to wait; null when that is longer than we grant, or no wait will help. */
function retryAfterMs(error: { headers?: Headers | undefined }): number | null {
  const header = error.headers?.get("retry-after");
  if (!header) return DEFAULT_RETRY_AFTER_MS;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  if (Number.isNaN(waitMs)) return DEFAULT_RETRY_AFTER_MS;
  return waitMs > MAX_RETRY_WAIT_MS ? null : Math.max(0, waitMs);
}
