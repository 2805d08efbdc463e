import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateBatch } from "./estimate-batch";

const MODEL = {
  price: { input: 0.25, cachedInput: 0.025, output: 2 },
  postsPerCall: 33,
  latencyMs: 20_000,
  callsAtATime: 32,
};

describe("estimateBatch", () => {
  it("costs nothing and calls nobody with the built-in writer", () => {
    const size = { posts: 365_000, postsOfRepeatedTrades: 300_000, businesses: 1000 };
    expect(estimateBatch(size, null)).toMatchObject({
      calls: 0,
      inputTokens: 0,
      costUsd: { low: 0, expected: 0, high: 0 },
    });
  });

  it("agrees with the measured workload of 1,000 businesses within a tenth (docs/bench/model-cost.json)", () => {
    const measured = { posts: 30_746, calls: 999, tokens: 9_133_033 };
    const estimate = estimateBatch({ posts: 30_746, postsOfRepeatedTrades: 29_500, businesses: 1000 }, MODEL);
    expect(estimate.calls / measured.calls).toBeCloseTo(1, 1);
    const tokens = estimate.inputTokens + estimate.outputTokens;
    expect(tokens / measured.tokens).toBeGreaterThan(0.9);
    expect(tokens / measured.tokens).toBeLessThan(1.1);
  });

  it("says what reading three businesses first costs: one call each, for their first posts", () => {
    const { samples, costUsd } = estimateBatch({ posts: 30_000, postsOfRepeatedTrades: 0, businesses: 1000 }, MODEL);
    expect(samples).toMatchObject({ posts: 18, calls: 3 });
    expect(samples.costUsd.expected).toBeGreaterThan(0.005);
    expect(samples.costUsd.high).toBeGreaterThan(samples.costUsd.expected);
    expect(samples.costUsd.high).toBeLessThan(costUsd.expected / 50);
    const small = { posts: 4, postsOfRepeatedTrades: 0, businesses: 2 };
    expect(estimateBatch(small, MODEL).samples).toMatchObject({ posts: 4, calls: 2 });
    expect(estimateBatch(small, null).samples).toEqual({ posts: 4, calls: 0, costUsd: { expected: 0, high: 0 } });
    expect(estimateBatch({ ...small, posts: 0, businesses: 0 }, MODEL).samples).toMatchObject({ posts: 0, calls: 0 });
  });

  it("never lets low pass expected or expected pass high", () => {
    fc.assert(
      fc.property(
        fc.nat(500_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 10_000 }),
        (posts, share, businesses) => {
          const size = { posts, postsOfRepeatedTrades: Math.floor(posts * share), businesses };
          const { low, expected, high } = estimateBatch(size, MODEL).costUsd;
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});
