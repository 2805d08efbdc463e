import { expect, test } from "vitest";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import { seeReviews } from "./list-reviews";
import { revokeShareLinks } from "./revoke-share-link";

test("what cannot be an id names nothing, be it one that no database could hold", async () => {
  const { scope, calendar } = await makeCalendar();
  await makeLink(scope, calendar.id);
  expect(await revokeShareLinks(scope, ["x\u0000", "", calendar.id])).toBe(1);
  await expect(seeReviews(scope, calendar.id, "x\u0000")).resolves.toBeUndefined();
});
