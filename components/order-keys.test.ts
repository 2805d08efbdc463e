import { expect, test } from "vitest";
import { OrderKeys } from "./order-keys";

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
