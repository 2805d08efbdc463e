import { SAMPLE_POSTS, SAMPLE_ROWS } from "./sample-size";

/** What the rows that will run come to. */
export interface BatchSize {
  posts: number;
  /** Posts of businesses whose trade an earlier row of the file has: texts may be shared between towns. */
  postsOfRepeatedTrades: number;
  businesses: number;
}

/** US dollars per million tokens. */
interface Price {
  input: number;
  cachedInput: number;
  output: number;
}

export interface ModelFacts {
  /** null: nobody has said what the model costs. */
  price: Price | null;
  postsPerCall: number;
  /** Milliseconds of a request, measured in this workspace or assumed. */
  latencyMs: number;
  callsAtATime: number;
}

export interface BatchEstimate {
  /** The planned slots: the most there can be. */
  posts: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: { low: number; expected: number; high: number };
  seconds: number;
  /** What reading three businesses first costs beside it: what a run with the same settings need not write again. */
  samples: { posts: number; calls: number; costUsd: { expected: number; high: number } };
}

/** Tokens of a request beside its slots, of a slot, and of a post in the answer (docs/models.md, "What a prompt contains"). */
const TOKENS = { prompt: 2100, slot: 140, post: 150, postWithThinking: 300 } as const;
/** Of 1,000 businesses in 40 trades the model was asked for 81 % of the posts; the rest was there (docs/bench/model-cost.json). */
const SHARED_OF_REPEATED = 0.19;
/** At best half of what repeats a trade is shared, at worst nothing is and one answer in ten has to be repaired. */
const BEST_SHARED = 0.5;
const REPAIRS = 1.1;
/** The built-in writer, stored posts included: 363 posts in 826 ms (docs/bench/calendar.json). */
const BUILTIN_MS_PER_POST = 2.3;
/** Storing and checking what the model wrote takes the same machine about as long. */
const STORE_MS_PER_POST = 2;

const cents = (usd: number) => Math.ceil(usd * 10_000) / 10_000;

function costOf(
  price: Price,
  tokens: { calls: number; slots: number; perPost: number; cachedPrompts: boolean },
): number {
  const prompts = tokens.calls * TOKENS.prompt * (tokens.cachedPrompts ? price.cachedInput : price.input);
  const rest = tokens.slots * (TOKENS.slot * price.input + tokens.perPost * price.output);
  return cents((prompts + rest) / 1_000_000);
}

/** A calendar of fewer posts than a sample has is read as a whole. */
function sizeOfSamples({ posts, businesses }: Pick<BatchSize, "posts" | "businesses">): {
  posts: number;
  rows: number;
} {
  const rows = Math.min(SAMPLE_ROWS, businesses);
  return { rows, posts: businesses === 0 ? 0 : Math.min(rows * SAMPLE_POSTS, Math.ceil((posts / businesses) * rows)) };
}

function estimateSamples(size: Pick<BatchSize, "posts" | "businesses">, price: Price): BatchEstimate["samples"] {
  const { posts, rows: calls } = sizeOfSamples(size);
  const asked = { calls, slots: posts, cachedPrompts: false };
  const repaired = { calls: calls * 2, slots: Math.round(posts * REPAIRS), cachedPrompts: false };
  return {
    posts,
    calls,
    costUsd: {
      expected: costOf(price, { ...asked, perPost: TOKENS.post }),
      high: costOf(price, { ...repaired, perPost: TOKENS.postWithThinking }),
    },
  };
}

/** What a batch will come to: at most so many posts, for slots stay open where variety runs out; the rest from measured figures. `model` is null for the built-in writer. */
export function estimateBatch(
  { posts, postsOfRepeatedTrades, businesses }: BatchSize,
  model: ModelFacts | null,
): BatchEstimate {
  if (model === null || posts === 0) {
    const seconds = Math.ceil((posts * BUILTIN_MS_PER_POST) / 1000);
    const samples = { posts: sizeOfSamples({ posts, businesses }).posts, calls: 0, costUsd: { expected: 0, high: 0 } };
    const costUsd = { low: 0, expected: 0, high: 0 };
    return { posts, calls: 0, inputTokens: 0, outputTokens: 0, costUsd, seconds, samples };
  }
  const callsFor = (asked: number) =>
    Math.max(Math.ceil(asked / model.postsPerCall), asked > 0 ? Math.min(businesses, Math.ceil(asked)) : 0);
  const asked = Math.round(posts - SHARED_OF_REPEATED * postsOfRepeatedTrades);
  const least = Math.round(posts - BEST_SHARED * postsOfRepeatedTrades);
  const most = Math.round(posts * REPAIRS);
  const calls = callsFor(asked);
  const price = model.price ?? { input: 0, cachedInput: 0, output: 0 };
  return {
    posts,
    calls,
    inputTokens: calls * TOKENS.prompt + asked * TOKENS.slot,
    outputTokens: asked * TOKENS.post,
    costUsd: {
      low: costOf(price, { calls: callsFor(least), slots: least, perPost: TOKENS.post, cachedPrompts: true }),
      expected: costOf(price, { calls, slots: asked, perPost: TOKENS.post, cachedPrompts: false }),
      high: costOf(price, {
        calls: callsFor(most),
        slots: most,
        perPost: TOKENS.postWithThinking,
        cachedPrompts: false,
      }),
    },
    samples: estimateSamples({ posts, businesses }, price),
    seconds: Math.ceil(((calls * model.latencyMs) / model.callsAtATime + posts * STORE_MS_PER_POST) / 1000),
  };
}
