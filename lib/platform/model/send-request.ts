import OpenAI, { APIError } from "openai";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import type { ReadAnswer } from "./answer-text";
import type { CompleteOptions } from "./complete-options";
import { estimateTokens } from "./estimate-tokens";
import { judgeFailure, ModelUnavailableError } from "./judge-failure";
import { costOf, modelName } from "./model-config";
import { readAnswer } from "./read-answer";

/** Longest time for a whole answer, in silences: a model that writes slowly is fine, one that trickles is not. */
const LONGEST_ANSWER = 4;
/** Models that think before they answer; for a few sentences a little of it is enough. */
const THINKS = /^(?:.*\/)?(?:gpt-5|o[1-9]|gemini-(?:2\.5|[3-9]))/;

const state = processState("model-client", () => ({
  client: undefined as OpenAI | undefined,
  /** `performance.now()` of the last piece of any answer in this process. */
  lastPieceAt: Number.NEGATIVE_INFINITY,
}));

/** True when the model has said anything to this process since `at` (`performance.now()`). */
export function hasModelSpokenSince(at: number): boolean {
  return state.lastPieceAt >= at;
}

function client(): OpenAI {
  const env = getEnv();
  state.client ??= new OpenAI({
    // Local endpoints want no key, but the client insists on one.
    apiKey: env.OPENAI_API_KEY ?? "none",
    ...(env.OPENAI_BASE_URL ? { baseURL: env.OPENAI_BASE_URL } : {}),
    timeout: env.MODEL_TIMEOUT_MS,
    // Retries are ours: each is counted, paid for and bounded.
    maxRetries: 0,
    logLevel: "off",
  });
  return state.client;
}

/** What came back of a request that gave text. */
export interface SentAnswer {
  text: string;
  /** False when the answer broke off. */
  isWhole: boolean;
}

/**
 * Sends one request and reports what it cost, whatever becomes of it.
 * @param plain leaves out all that not every endpoint knows: the schema, streaming, how much to think
 * @throws ModelUnavailableError for an answer without text; the client's own errors otherwise
 */
export async function sendRequest(options: CompleteOptions, signal: AbortSignal, plain: boolean): Promise<SentAnswer> {
  const startedAt = performance.now();
  const answer = await fetchAnswer(options, signal, plain).catch(async (error: unknown) => {
    await reportUnanswered(options, signal.aborted ? "stopped" : judgeFailure(error).reason, startedAt);
    const isRefused = error instanceof APIError && (error.status === 400 || error.status === 422);
    // Most likely the endpoint does not know one of the fields: the next try goes without them.
    if (isRefused && !plain) throw new ModelUnavailableError("fields_refused", { cause: error });
    throw error;
  });
  const { outcome, text } = answer;
  await report(options, outcome, startedAt, answer);
  signal.throwIfAborted();
  if (text === "") throw new ModelUnavailableError(outcome);
  return { text, isWhole: outcome === "ok" || outcome === "truncated" };
}

/** An endpoint that fell silent before its answer began may have been writing it. */
const reportUnanswered = (options: CompleteOptions, outcome: string, startedAt: number): Promise<void> =>
  report(
    options,
    outcome,
    startedAt,
    outcome === "timeout" ? { text: "", outcome, usage: null, characters: 0 } : undefined,
  );

async function fetchAnswer(options: CompleteOptions, signal: AbortSignal, plain: boolean): Promise<ReadAnswer> {
  const idleMs = getEnv().MODEL_TIMEOUT_MS;
  const body = plain ? toPlainBody(options) : toBody(options);
  const response = await client().chat.completions.create(body, { signal }).asResponse();
  const onPiece = () => {
    state.lastPieceAt = performance.now();
    options.patience?.renew();
  };
  return readAnswer(response, { idleMs, totalMs: idleMs * LONGEST_ANSWER, signal, onPiece });
}

// Temperature is left to the model: several refuse any but their own.
function toBody({ messages, maxOutputTokens, schema }: CompleteOptions): OpenAI.ChatCompletionCreateParams {
  const model = modelName();
  return {
    model,
    messages,
    max_completion_tokens: maxOutputTokens,
    response_format: { type: "json_schema", json_schema: { ...schema, strict: true } },
    stream: true,
    stream_options: { include_usage: true },
    ...(THINKS.test(model) ? { reasoning_effort: "low" as const } : {}),
  };
}

// The schema stands in the prompt as well; max_tokens is the older name that every endpoint knows.
function toPlainBody({ messages, maxOutputTokens }: CompleteOptions): OpenAI.ChatCompletionCreateParams {
  return { model: modelName(), messages, max_tokens: maxOutputTokens };
}

async function report(
  { messages, onRequest }: CompleteOptions,
  outcome: string,
  startedAt: number,
  answer: ReadAnswer | undefined,
): Promise<void> {
  const tokens = countTokens(messages, answer);
  const costUsd = costOf(tokens);
  const model = modelName();
  metrics.modelCalls.inc({ model, result: outcome });
  metrics.modelTokens.inc({ model, direction: "input" }, tokens.input);
  metrics.modelTokens.inc({ model, direction: "output" }, tokens.output);
  metrics.modelCost.inc({ model }, costUsd);
  const durationMs = Math.round(performance.now() - startedAt);
  const { input: inputTokens, cached: cachedTokens, output: outputTokens } = tokens;
  await onRequest({ outcome, inputTokens, cachedTokens, outputTokens, costUsd, durationMs });
}

/** More tokens than any request or answer of ours has: what counts more is no count. */
const ABSURD_TOKENS = 10_000_000;
const isCount = (tokens: number) => tokens >= 0 && tokens <= ABSURD_TOKENS;

/** As the endpoint counted; an answer that came without figures, not whole or with none that can be is estimated, so that a spend cap holds there too. */
function countTokens(messages: CompleteOptions["messages"], answer: ReadAnswer | undefined) {
  if (!answer) return { input: 0, cached: 0, output: 0 };
  const { usage, text, characters } = answer;
  const output = estimateTokens(text || characters);
  const prompt = Math.round(usage?.prompt_tokens ?? 0);
  if (!usage || prompt === 0 || !isCount(prompt)) return { input: estimateTokens(messages), cached: 0, output };
  const cached = Math.round(usage.prompt_tokens_details?.cached_tokens ?? 0);
  return {
    input: prompt,
    cached: Math.min(prompt, Math.max(0, cached)),
    output: isCount(usage.completion_tokens) ? Math.round(usage.completion_tokens) : output,
  };
}
