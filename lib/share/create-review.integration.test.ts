import { sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { anotherCaller } from "../../scripts/testing/another-caller";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import { getPost } from "../calendar/get-calendar";
import { dbPool, transaction } from "../platform/db/client";
import { answerTo } from "./answer.fixture";
import { createReview } from "./create-review";
import { createReviewSchema } from "./schema";

/** How many statements of this database stand in line for what another transaction holds. */
async function countWaiting(): Promise<number> {
  const { rows } = await dbPool().query(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows[0].n;
}
const approvalOf = (postId: string) => createReviewSchema.parse({ postId, decision: "approve", name: "Ana" });

test("what is on its way while its link is revoked is not kept", async () => {
  const { scope, calendar, posts } = await makeCalendar();
  const link = await makeLink(scope, calendar.id, { access: "approve" });
  const postId = posts[0]?.id ?? "";
  const visitor = anotherCaller();
  let late = Promise.resolve("never asked");
  await transaction(async (tx) => {
    await tx.execute(sql`update share_links set revoked_at = now() where id = ${link.id}`);
    // It finds the link open: the revocation is not committed yet.
    late = visitor(() => answerTo(createReview(link.token, null, approvalOf(postId))));
    await vi.waitFor(async () => expect(await visitor(countWaiting)).toBe(1));
  });
  expect(await late).toBe("not_found");
  expect((await getPost(scope, postId)).status).toBe("draft");
});

test("what cannot be the id of a post is no post", async () => {
  const { scope, calendar } = await makeCalendar();
  const link = await makeLink(scope, calendar.id, { access: "approve" });
  for (const postId of ["x\u0000", "", "post_", "' or 1=1"])
    expect(await answerTo(createReview(link.token, null, approvalOf(postId)))).toBe("not_found");
});
