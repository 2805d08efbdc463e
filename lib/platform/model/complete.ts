import OpenAI, { APIConnectionTimeoutError, APIError } from "openai";
import { setTimeout as sleep } from "node:timers/promises";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import { Breaker } from "./breaker";
import { ConcurrencyLimit } from "./limit-concurrency";
import { costOf, modelName } from "./model-config";
import { takeModelTokens } from "./take-model-tokens";

export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** One request to the model, whatever became of it. */
export interface ModelRequestReport {
  /** "ok", "timeout", "connection", "http_<status>", "empty", "refused", "truncated". */
  outcome: string;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
  durationMs: number;
}

export interface CompleteOptions {
  messages: ChatMessage[];
  /** JSON schema of the reply, for endpoints that enforce one. */
  schema: { name: string; schema: Record<string, unknown> };
  maxOutputTokens: number;
  signal: AbortSignal;
  /** Called for every request that was sent, failed ones included, before the next is. */
  onRequest: (report: ModelRequestReport) => Promise<void>;
  /** Asked before every request; false stops with the reason `spend_cap`. */
  maySpend: () => Promise<boolean>;
}

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

const ATTEMPTS = 3;
const MAX_RETRY_WAIT_MS = 20_000;
/** Milliseconds before another try after an answer that was no text. */
const RETRY_REASONS: Readonly<Record<string, number>> = { empty: 200, schema_refused: 0 };
const BREAKER = { failures: 5, openMs: 60_000 };
const STATE_NUMBER = { closed: 0, half_open: 1, open: 2 } as const;

const state = processState("model", () => ({
  client: undefined as OpenAI | undefined,
  breaker: new Breaker({ ...BREAKER, onChange: (now) => metrics.breakerState.set({ breaker: "model" }, STATE_NUMBER[now]) }),
  limit: undefined as ConcurrencyLimit | undefined,
  /** Set once the endpoint refused `response_format`; the schema stands in the prompt as well. */
  ignoresSchema: false,
}));

function client(): OpenAI {
  const env = getEnv();
  state.client ??= new OpenAI({
    // Local endpoints want no key, but the client insists on one.
    apiKey: env.OPENAI_API_KEY ?? "none",
    ...(env.OPENAI_BASE_URL ? { baseURL: env.OPENAI_BASE_URL } : {}),
    timeout: env.MODEL_TIMEOUT_MS,
    // Retries are ours: each is counted, paid for and bounded.
    maxRetries: 0,
  });
  return state.client;
}

/**
 * The model's answer as text. At most three requests with jitter between them, each with its own time-out;
 * `Retry-After` is honoured up to 20 s; five failures in a row stop all requests of this process for 60 s.
 * @throws ModelUnavailableError
 */
export async function complete(options: CompleteOptions): Promise<string> {
  state.limit ??= new ConcurrencyLimit(getEnv().MODEL_CONCURRENCY);
  let last = new ModelUnavailableError("not_tried");
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    options.signal.throwIfAborted();
    if (!(await options.maySpend())) throw new ModelUnavailableError("spend_cap");
    if (!state.breaker.tryPass()) throw new ModelUnavailableError("breaker_open", { cause: last });
    try {
      return await state.limit.run(() => request(options));
    } catch (error) {
      options.signal.throwIfAborted();
      const failure = judge(error);
      last = new ModelUnavailableError(failure.reason, { cause: error });
      if (failure.waitMs === null || attempt === ATTEMPTS) throw last;
      await sleep(failure.waitMs * attempt * (0.5 + Math.random()), undefined, { signal: options.signal });
    }
  }
  throw last;
}

async function request(options: CompleteOptions): Promise<string> {
  const startedAt = performance.now();
  await takeModelTokens(options.messages.reduce((sum, message) => sum + Math.ceil(message.content.length / 4), options.maxOutputTokens), options.signal);
  try {
    const answer = await client().chat.completions.create(
      {
        model: modelName(),
        messages: options.messages,
        max_completion_tokens: options.maxOutputTokens,
        ...(state.ignoresSchema ? {} : { response_format: { type: "json_schema", json_schema: { ...options.schema, strict: true } } }),
      },
      { signal: options.signal },
    );
    const choice = answer.choices?.[0];
    const outcome = choice?.message?.refusal ? "refused" : !choice?.message?.content ? "empty" : choice.finish_reason === "length" ? "truncated" : "ok";
    await report(options, outcome, startedAt, answer.usage);
    state.breaker.succeed();
    // A truncated list still holds whole posts; the reader keeps those.
    if (outcome === "ok" || outcome === "truncated") return choice?.message.content ?? "";
    throw new ModelUnavailableError(outcome);
  } catch (error) {
    if (error instanceof ModelUnavailableError) throw error;
    if (options.signal.aborted) throw error;
    await report(options, judge(error).reason, startedAt, undefined);
    if (error instanceof APIError && error.status === 400 && !state.ignoresSchema) {
      // Most likely the endpoint knows no response_format: the next try goes without.
      state.ignoresSchema = true;
      throw new ModelUnavailableError("schema_refused", { cause: error });
    }
    state.breaker.fail();
    throw error;
  }
}

async function report(options: CompleteOptions, outcome: string, startedAt: number, usage: OpenAI.CompletionUsage | undefined): Promise<void> {
  const input = usage?.prompt_tokens ?? 0;
  const cached = usage?.prompt_tokens_details?.cached_tokens ?? 0;
  const output = usage?.completion_tokens ?? 0;
  const costUsd = costOf({ input, cached, output });
  const model = modelName();
  metrics.modelCalls.inc({ model, result: outcome });
  metrics.modelTokens.inc({ model, direction: "input" }, input);
  metrics.modelTokens.inc({ model, direction: "output" }, output);
  metrics.modelCost.inc({ model }, costUsd);
  await options.onRequest({ outcome, inputTokens: input, cachedTokens: cached, outputTokens: output, costUsd, durationMs: Math.round(performance.now() - startedAt) });
}

/** What a failure is called and how long to wait before another try; null when another try cannot help. */
function judge(error: unknown): { reason: string; waitMs: number | null } {
  if (error instanceof ModelUnavailableError) return { reason: error.reason, waitMs: RETRY_REASONS[error.reason] ?? null };
  if (error instanceof APIConnectionTimeoutError) return { reason: "timeout", waitMs: 200 };
  if (error instanceof APIError && error.status !== undefined) {
    const reason = `http_${error.status}`;
    if (error.status === 429) return { reason, waitMs: retryAfterMs(error) };
    return { reason, waitMs: error.status >= 500 || error.status === 408 ? 500 : null };
  }
  return { reason: "connection", waitMs: 300 };
}

function retryAfterMs(error: { headers?: Headers | undefined }): number | null {
  const header = error.headers?.get("retry-after");
  if (!header) return 1000;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  // A longer wait than we grant means: not now. The built-in writer takes over.
  return waitMs > MAX_RETRY_WAIT_MS ? null : Math.max(0, waitMs);
}
