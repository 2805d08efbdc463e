import { getEnv } from "../env";

/** US dollars per million tokens. */
export interface ModelPrice {
  input: number;
  cachedInput: number;
  output: number;
}

/** List prices as known on 2026-11-21; MODEL_PRICE_* overrides them (docs/models.md). */
const KNOWN_PRICES: Readonly<Record<string, ModelPrice>> = {
  "gpt-5-mini": { input: 0.25, cachedInput: 0.025, output: 2 },
  "gpt-5-nano": { input: 0.05, cachedInput: 0.005, output: 0.4 },
  "gpt-4.1-mini": { input: 0.4, cachedInput: 0.1, output: 1.6 },
  "gpt-4o-mini": { input: 0.15, cachedInput: 0.075, output: 0.6 },
  "gemini-2.5-flash": { input: 0.3, cachedInput: 0.03, output: 2.5 },
  "gemini-2.5-flash-lite": { input: 0.1, cachedInput: 0.01, output: 0.4 },
  "claude-haiku-4-5": { input: 1, cachedInput: 0.1, output: 5 },
  "claude-haiku-5-5": { input: 0.1, cachedInput: 0.01, output: 0.5 },
};

/** True when a key or an endpoint of one's own (which may need no key) is given. */
export function isModelConfigured(): boolean {
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = getEnv();
  return Boolean(OPENAI_API_KEY ?? OPENAI_BASE_URL);
}

/** The configured model's name. */
export function modelName(): string {
  return getEnv().OPENAI_MODEL;
}

/** What an unknown model is taken to cost where a limit has to hold: more than nearly all do. */
const ASSUMED_PRICE: ModelPrice = { input: 5, cachedInput: 5, output: 25 };

/** What the configured model costs; null when neither the operator nor the table knows. */
export function modelPrice(): ModelPrice | null {
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_CACHED_INPUT: cachedInput, MODEL_PRICE_OUTPUT: output } = getEnv();
  if (input !== undefined && output !== undefined) return { input, cachedInput: cachedInput ?? input, output };
  return KNOWN_PRICES[modelName()] ?? null;
}

/** The price a spend cap reckons with: the model's own, else an assumed high one, so that a cap is never without effect. */
export function cautiousPrice(): ModelPrice {
  return modelPrice() ?? ASSUMED_PRICE;
}

/** What so many tokens cost at that price, none of them cached. */
export function cautiousCostOf({ input, output }: { input: number; output: number }): number {
  const price = cautiousPrice();
  return (input * price.input + output * price.output) / 1_000_000;
}

/** Cost in US dollars of one request; 0 when no price is known. `cached` tokens are part of `input`. */
export function costOf(tokens: { input: number; cached: number; output: number }): number {
  const price = modelPrice();
  if (!price) return 0;
  return (
    ((tokens.input - tokens.cached) * price.input + tokens.cached * price.cachedInput + tokens.output * price.output) /
    1_000_000
  );
}
