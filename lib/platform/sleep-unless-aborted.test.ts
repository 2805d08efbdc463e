import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { sleepUnlessAborted } from "./sleep-unless-aborted";

test("any number may wait under one signal, which has one listener for all of them", async () => {
  const stop = new AbortController();
  const waits = Array.from({ length: 30 }, () => sleepUnlessAborted(60_000, stop.signal));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  stop.abort(new Error("enough"));
  for (const { status } of await Promise.allSettled(waits)) expect(status).toBe("rejected");
  await expect(waits[0]).rejects.toThrow("enough");
});

test("who has waited long enough goes on, and a later abort is nothing to him", async () => {
  const stop = new AbortController();
  await sleepUnlessAborted(1, stop.signal);
  const other = sleepUnlessAborted(60_000, stop.signal);
  stop.abort(new Error("enough"));
  await expect(other).rejects.toThrow("enough");
  await expect(sleepUnlessAborted(1, stop.signal)).rejects.toThrow("enough");
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
});
