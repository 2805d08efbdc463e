import { afterEach, expect, test, vi } from "vitest";
import { fetchJson, problemMessage } from "./api-client";

const RUNNING = {
  code: "idempotency_in_progress",
  title: "The first request with this key is still running",
  detail: "The first request with this Idempotency-Key is still running. Try again in a moment.",
};
const answerWith = (status: number, body: object) => new Response(JSON.stringify(body), { status });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("an order whose first sending is still at work is asked for again until its answer is there", async () => {
  vi.useFakeTimers();
  const fetched = vi.fn(async () => answerWith(409, RUNNING));
  fetched.mockImplementationOnce(async () => answerWith(409, RUNNING));
  fetched.mockImplementationOnce(async () => answerWith(409, RUNNING));
  fetched.mockImplementationOnce(async () => answerWith(201, { id: "lnk_1" }));
  vi.stubGlobal("fetch", fetched);
  const made = fetchJson("/share-links", { method: "POST", body: {}, idempotencyKey: "one" });
  await vi.advanceTimersByTimeAsync(3000);
  expect(await made).toEqual({ id: "lnk_1" });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test("one that stays at work for longer than a dead one's claim is told in plain words", async () => {
  vi.useFakeTimers();
  const fetched = vi.fn(async () => answerWith(409, RUNNING));
  vi.stubGlobal("fetch", fetched);
  const refused = fetchJson("/share-links", { method: "POST", body: {}, idempotencyKey: "one" }).catch(problemMessage);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await refused).toBe("Still being worked on. Try again in a moment.");
  expect(fetched.mock.calls.length).toBeGreaterThan(10);
});

test("a conflict of another kind is told at once", async () => {
  const fetched = vi.fn(async () => answerWith(409, { code: "conflict", title: "Changed meanwhile" }));
  vi.stubGlobal("fetch", fetched);
  const refused = await fetchJson("/posts", { method: "POST", idempotencyKey: "one" }).catch(problemMessage);
  expect(refused).toBe("Changed meanwhile.");
  expect(fetched).toHaveBeenCalledTimes(1);
});
