import OpenAI, { APIError } from "openai";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import type { CompleteOptions } from "./complete-options";
import { judgeFailure, ModelUnavailableError } from "./judge-failure";
import { costOf, modelName } from "./model-config";
import { takeModelTokens } from "./take-model-tokens";

const state = processState("model-client", () => ({
  client: undefined as OpenAI | undefined,
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

/** Characters per token of English, near enough for a budget. */
const CHARACTERS_PER_TOKEN = 4;

/**
 * One request: waits for its share of the tokens, sends, reports what it cost. Answers the text.
 * @throws ModelUnavailableError for an answer without text; the client's own errors otherwise
 */
export async function sendRequest(options: CompleteOptions): Promise<string> {
  const { messages, maxOutputTokens, signal } = options;
  const expected = messages.reduce(
    (sum, { content }) => sum + Math.ceil(content.length / CHARACTERS_PER_TOKEN),
    maxOutputTokens,
  );
  await takeModelTokens(expected, signal);
  const startedAt = performance.now();
  try {
    const answer = await client().chat.completions.create(toBody(options), { signal });
    const { outcome, text } = readAnswer(answer);
    await report(options, outcome, startedAt, answer.usage);
    if (text === null) throw new ModelUnavailableError(outcome);
    return text;
  } catch (error) {
    if (error instanceof ModelUnavailableError || signal.aborted) throw error;
    await report(options, judgeFailure(error).reason, startedAt, undefined);
    if (!(error instanceof APIError) || error.status !== 400 || state.ignoresSchema) throw error;
    // Most likely the endpoint knows no response_format: the next try goes without.
    state.ignoresSchema = true;
    throw new ModelUnavailableError("schema_refused", { cause: error });
  }
}

function toBody({ messages, maxOutputTokens, schema }: CompleteOptions): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const body = { model: modelName(), messages, max_completion_tokens: maxOutputTokens };
  if (state.ignoresSchema) return body;
  return { ...body, response_format: { type: "json_schema", json_schema: { ...schema, strict: true } } };
}

// Endpoints that only resemble OpenAI's leave fields out, so nothing of the answer is taken for granted.
function readAnswer(answer: Partial<OpenAI.ChatCompletion>): { outcome: string; text: string | null } {
  const choice = answer.choices?.[0];
  const text = choice?.message?.content;
  if (choice?.message?.refusal) return { outcome: "refused", text: null };
  if (!text) return { outcome: "empty", text: null };
  // A list cut off in the middle still holds whole posts; the reader keeps those.
  return { outcome: choice.finish_reason === "length" ? "truncated" : "ok", text };
}

async function report(
  options: CompleteOptions,
  outcome: string,
  startedAt: number,
  usage: OpenAI.CompletionUsage | undefined,
): Promise<void> {
  const input = usage?.prompt_tokens ?? 0;
  const cached = usage?.prompt_tokens_details?.cached_tokens ?? 0;
  const output = usage?.completion_tokens ?? 0;
  const costUsd = costOf({ input, cached, output });
  const model = modelName();
  metrics.modelCalls.inc({ model, result: outcome });
  metrics.modelTokens.inc({ model, direction: "input" }, input);
  metrics.modelTokens.inc({ model, direction: "output" }, output);
  metrics.modelCost.inc({ model }, costUsd);
  const durationMs = Math.round(performance.now() - startedAt);
  await options.onRequest({
    outcome,
    inputTokens: input,
    cachedTokens: cached,
    outputTokens: output,
    costUsd,
    durationMs,
  });
}
