import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { ConcurrencyLimit } from "./limit-concurrency";

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

test("never more than so many at a time, in order, errors included", async () => {
  const limit = new ConcurrencyLimit(2);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const task = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    order.push(n);
    await tick();
    running -= 1;
    if (n % 3 === 0) throw new Error("no");
  };
  await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((n) => limit.run(task(n))));
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(2);
});

test("who gives up waiting leaves the row, and nobody's place is lost", async () => {
  const limit = new ConcurrencyLimit(1);
  const stop = new AbortController();
  const done: string[] = [];
  const first = limit.run(async () => {
    await tick();
    done.push("first");
  });
  const second = limit.run(async () => void done.push("second"), stop.signal);
  const third = limit.run(async () => void done.push("third"));
  stop.abort(new Error("enough"));
  await expect(second).rejects.toThrow("enough");
  await expect(limit.run(async () => undefined, stop.signal)).rejects.toThrow("enough");
  await Promise.all([first, third]);
  expect(done).toEqual(["first", "third"]);
  await limit.run(async () => void done.push("fourth"));
  expect(done).toHaveLength(3);
});

test("of a hundred that wait under one signal all leave when it aborts, and it has one listener while they do", async () => {
  const limit = new ConcurrencyLimit(1);
  const stop = new AbortController();
  let end: () => void = () => undefined;
  const first = limit.run(() => new Promise<void>((resolve) => (end = resolve)));
  const others = Array.from({ length: 100 }, () => limit.run(async () => undefined, stop.signal));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  stop.abort(new Error("enough"));
  const left = await Promise.allSettled(others);
  expect(left.every(({ status }) => status === "rejected")).toBe(true);
  end();
  await first;
  expect(await limit.run(async () => "free")).toBe("free");
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
});
