import { expect, test } from "vitest";
import { reviewsQuery, unreadQuery } from "./share-queries";

test("a page that follows what visitors say is rendered on the server, where there is no document", () => {
  expect(typeof document).toBe("undefined");
  for (const { refetchInterval } of [reviewsQuery("cal_1"), unreadQuery()])
    expect(typeof refetchInterval === "function" && refetchInterval({} as never)).toBeGreaterThan(0);
});
