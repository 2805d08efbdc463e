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

const MAX_RETRY_WAIT_MS = 20_000;
/** Milliseconds before another try after an answer that was no text. */
const RETRY_REASONS: Readonly<Record<string, number>> = { empty: 200, schema_refused: 0 };

/** What a failure is called, and how many milliseconds to wait before another try; null when another try cannot help. */
export function judgeFailure(error: unknown): { reason: string; waitMs: number | null } {
  if (error instanceof ModelUnavailableError)
    return { reason: error.reason, waitMs: RETRY_REASONS[error.reason] ?? null };
  if (error instanceof APIConnectionTimeoutError) return { reason: "timeout", waitMs: 200 };
  if (!(error instanceof APIError) || error.status === undefined) return { reason: "connection", waitMs: 300 };
  const reason = `http_${error.status}`;
  if (error.status === 429) return { reason, waitMs: retryAfterMs(error) };
  return { reason, waitMs: error.status >= 500 || error.status === 408 ? 500 : null };
}

function retryAfterMs(error: { headers?: Headers | undefined }): number | null {
  const header = error.headers?.get("retry-after");
  if (!header) return 1000;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  // A longer wait than we grant means: not now. The built-in writer takes over.
  return waitMs > MAX_RETRY_WAIT_MS ? null : Math.max(0, waitMs);
}
