import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { redis } from "../cache/redis";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";

export interface TokenRequest {
  /** Which limit, such as `sign-in`. */
  name: string;
  /** Whose: an address, an account, an API key. */
  key: string;
  points: number;
  perSeconds: number;
  /** How many tokens this takes. Default 1. */
  cost?: number;
}

export interface TokenAnswer {
  allowed: boolean;
  /** Whole seconds until a token is free again; 0 when allowed. */
  retryAfterSeconds: number;
  remaining: number;
}

type Limiter = RateLimiterMemory | RateLimiterRedis;

const limiters = processState("rate-limiters", () => new Map<string, Limiter>());

/** Takes one of `points` tokens that last `perSeconds`. Shared through Redis; while Redis is away each instance counts for itself. */
export async function takeToken(request: TokenRequest): Promise<TokenAnswer> {
  try {
    const { remainingPoints } = await limiterFor(request).consume(request.key, request.cost ?? 1);
    return { allowed: true, retryAfterSeconds: 0, remaining: remainingPoints };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    metrics.rateLimited.inc({ name: request.name });
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)), remaining: 0 };
  }
}

/** Gives back what was taken for something that turned out not to count. */
export async function giveBackToken(request: TokenRequest): Promise<void> {
  await limiterFor(request).reward(request.key, request.cost ?? 1);
}

function limiterFor({ name, points, perSeconds }: TokenRequest): Limiter {
  const id = `${name}:${points}:${perSeconds}`;
  const known = limiters.get(id);
  if (known) return known;
  const client = redis();
  const options = { keyPrefix: `bella:limit:${id}`, points, duration: perSeconds };
  const memory = new RateLimiterMemory(options);
  const limiter = client
    ? new RateLimiterRedis({
        ...options,
        storeClient: client,
        insuranceLimiter: memory,
        rejectIfRedisNotReady: true,
        inMemoryBlockOnConsumed: points + 1,
      })
    : memory;
  limiters.set(id, limiter);
  return limiter;
}
