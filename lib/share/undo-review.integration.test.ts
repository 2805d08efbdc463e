import { beforeEach, expect, test } from "vitest";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import type { WorkspaceScope } from "../account/scope";
import { getPost } from "../calendar/get-calendar";
import { updatePostSchema } from "../calendar/schema";
import { updatePost } from "../calendar/update-post";
import type { Decision } from "../core/vocabulary";
import { replyToReview } from "./answer-review";
import { createReview } from "./create-review";
import { type CreatedReview, createReviewSchema } from "./schema";
import { undoReview } from "./undo-review";

let scope: WorkspaceScope;
let link: Awaited<ReturnType<typeof makeLink>>;
let postIds: string[];

beforeEach(async () => {
  const made = await makeCalendar();
  scope = made.scope;
  postIds = made.posts.map(({ id }) => id);
  link = await makeLink(scope, made.calendar.id, { access: "approve" });
});

const nextPost = () => postIds.pop() ?? "";
const statusOf = async (id: string) => (await getPost(scope, id)).status;
const edit = (id: string, changes: object) => updatePost(scope, id, updatePostSchema.parse(changes), null);
const takeBack = ({ id, undoToken }: CreatedReview) => undoReview(link.token, null, id, undoToken);
const say = (postId: string, decision: Decision) =>
  createReview(link.token, null, createReviewSchema.parse({ postId, decision, comment: "Words.", name: "Ana" }));

test("an approval is taken back also when the business answered in its thread, or locked the post, meanwhile", async () => {
  const [answered, locked] = [nextPost(), nextPost()];
  const [one, two] = [await say(answered, "approve"), await say(locked, "approve")];
  await replyToReview(scope, answered, { shareLinkId: link.id, comment: "Thank you." });
  await edit(locked, { locked: true });
  await takeBack(one);
  await takeBack(two);
  expect([await statusOf(answered), await statusOf(locked)]).toEqual(["draft", "draft"]);
});

test("once all who decided have taken it back, in whatever order, nobody's decision is left", async () => {
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 2, 0],
  ]) {
    const id = nextPost();
    const said = [await say(id, "approve"), await say(id, "request_changes"), await say(id, "request_changes")];
    for (const index of order) await takeBack(said[index] as CreatedReview);
    expect(await statusOf(id), String(order)).toBe("draft");
  }
});

test("two who take back in the same moment are both heard", async () => {
  const id = nextPost();
  const said = [await say(id, "approve"), await say(id, "request_changes"), await say(id, "approve")];
  await Promise.all(said.map(takeBack));
  expect(await statusOf(id)).toBe("draft");
});

test("the newest decision that still stands is what holds, and what the business decided since stays", async () => {
  const [id, other] = [nextPost(), nextPost()];
  await say(id, "request_changes");
  const approval = await say(id, "approve");
  await takeBack(approval);
  expect(await statusOf(id)).toBe("changes_requested");
  const early = await say(other, "request_changes");
  await edit(other, { status: "approved" });
  await takeBack(early);
  expect(await statusOf(other)).toBe("approved");
});
