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
