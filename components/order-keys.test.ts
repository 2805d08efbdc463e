import { expect, test } from "vitest";
import { keysOf, OrderKeys } from "./order-keys";

test("a body that is sent again has the key it had, another one has its own", () => {
  const keys = new OrderKeys();
  const first = keys.of({ access: "view", rowIds: ["a"] });
  expect(keys.of({ access: "view", rowIds: ["a"] })).toBe(first);
  expect(keys.of({ access: "approve", rowIds: ["a"] })).not.toBe(first);
});

test("after an order was taken the same body is another order", () => {
  const keys = new OrderKeys();
  const first = keys.of({ days: 30 });
  keys.renew();
  expect(keys.of({ days: 30 })).not.toBe(first);
});

test("an order whose answer was lost is sent again under its key, and one that was answered is over", async () => {
  const keys = new OrderKeys();
  const sent: string[] = [];
  const lose = async (_: object, key: string) => {
    sent.push(key);
    throw new Error("lost");
  };
  const answer = async ({ days }: { days: number }, key: string) => {
    sent.push(key);
    return days;
  };
  await expect(keys.send({ days: 30 }, lose)).rejects.toThrow("lost");
  expect(await keys.send({ days: 30 }, answer)).toBe(30);
  expect(sent[1]).toBe(sent[0]);
  await keys.send({ days: 30 }, answer);
  expect(sent[2]).not.toBe(sent[0]);
});

test("an order whose answer was lost has its key in the next opening of the dialog, and in no other's", () => {
  const lost = keysOf("retry bat_1").of({ days: 30 });
  expect(keysOf("retry bat_1").of({ days: 30 })).toBe(lost);
  expect(keysOf("retry bat_2").of({ days: 30 })).not.toBe(lost);
});

test("what is ordered again after it was seen to have happened is another order", async () => {
  const keys = new OrderKeys();
  const sent: string[] = [];
  const lose = async (_: object, key: string) => {
    sent.push(key);
    throw new Error("lost");
  };
  for (const days of [30, 30, 60])
    await expect(keys.send({ days: 30 }, lose, `calendar of ${days} days`)).rejects.toThrow("lost");
  expect(sent[1]).toBe(sent[0]);
  expect(sent[2]).not.toBe(sent[0]);
});
