import { expect, it } from "vitest";
import { listSliceCases } from "./list-cases";
import { listFailures, runCases } from "./run-cases";
import { TradeWords } from "./trade-words";
import { writeCases } from "./write-cases";

it("the slice of the evaluation holds no violation, duplicate, repeated opener or invented fact", async () => {
  const result = await runCases(writeCases(listSliceCases()), new TradeWords());
  expect(listFailures(result)).toEqual([]);
  const { trade30, neighbours } = result.groups;
  expect(trade30?.total.posts).toBeGreaterThan(100);
  expect(neighbours?.total.posts).toBeGreaterThan(100);
  expect(trade30?.total.transferable).toBeLessThan(0.05);
}, 20_000);
