import { expect, test } from "vitest";
import { NEW_LINK } from "./link-draft";
import { LinkOrders } from "./link-orders";

test("a link that is ordered once more is the same order to the letter, however long after", () => {
  const orders = new LinkOrders();
  const draft = { ...NEW_LINK, ends: 7 };
  const first = orders.of(draft, 0);
  expect(orders.of({ ...draft }, 60_000)).toEqual(first);
  const other = orders.of({ ...draft, access: "view" }, 60_000);
  expect(other.key).not.toBe(first.key);
  expect(other.body.access).toBe("view");
});

test("once a link is made, the same settings order another one", () => {
  const orders = new LinkOrders();
  const first = orders.of({ ...NEW_LINK, ends: 7 }, 0);
  orders.renew();
  const next = orders.of({ ...NEW_LINK, ends: 7 }, 60_000);
  expect(next.key).not.toBe(first.key);
  expect(next.body.expiresAt).not.toBe(first.body.expiresAt);
});
