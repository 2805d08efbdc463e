import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import { getPost } from "../calendar/get-calendar";
import { transaction } from "../platform/db/client";
import { answerTo } from "./answer.fixture";
import { createReview } from "./create-review";
import { createReviewSchema } from "./schema";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const approvalOf = (postId: string) => createReviewSchema.parse({ postId, decision: "approve", name: "Ana" });

test("what is on its way while its link is revoked is not kept", async () => {
  const { scope, calendar, posts } = await makeCalendar();
  const link = await makeLink(scope, calendar.id, { access: "approve" });
  const postId = posts[0]?.id ?? "";
  let late = Promise.resolve("never asked");
  await transaction(async (tx) => {
    await tx.execute(sql`update share_links set revoked_at = now() where id = ${link.id}`);
    // It finds the link open: the revocation is not committed yet.
    late = answerTo(createReview(link.token, null, approvalOf(postId)));
    await sleep(300);
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
