import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Patience } from "./patience";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const hang = () => new Promise<void>(() => undefined);
const take = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("it ends when a model has said nothing for so long, and stays ended", async () => {
  const patience = new Patience(90_000);
  void patience.during(hang);
  await pass(89_999);
  expect(patience.isOver).toBe(false);
  await pass(1);
  expect(patience.signal.aborted).toBe(true);
  patience.renew();
  expect(patience.isOver).toBe(true);
});

test("time in which nobody waits does not count, time in which several wait counts once", async () => {
  const patience = new Patience(90_000);
  await Promise.all([patience.during(take(60_000)), patience.during(take(60_000)), pass(60_000)]);
  await pass(600_000);
  expect(patience.isOver).toBe(false);
  void patience.during(hang);
  await pass(29_999);
  expect(patience.isOver).toBe(false);
  await pass(1);
  expect(patience.isOver).toBe(true);
});

test("every sign of life starts it anew: a model that writes slowly is waited for", async () => {
  const patience = new Patience(90_000);
  void patience.during(hang);
  for (let i = 0; i < 20; i++) {
    await pass(80_000);
    patience.renew();
  }
  expect(patience.isOver).toBe(false);
  await pass(90_000);
  expect(patience.isOver).toBe(true);
});

test("it can be ended: nobody waits any more", () => {
  const patience = new Patience(90_000);
  patience.end();
  expect(patience.isOver).toBe(true);
});
