import { expect, test } from "vitest";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { listPostHistory } from "../calendar/list-post-history";
import { updatePostSchema } from "../calendar/schema";
import { updatePost } from "../calendar/update-post";
import { drain } from "./drain";

async function makePost() {
  const scope = await makeScope();
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 7 }), new Date("2027-03-01T12:00:00Z"));
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  const [post] = await listAllPostRows(scope, calendar.id);
  if (!post) throw new Error("the calendar has no post");
  const say = (caption: string, ifRevision: number | null) =>
    updatePost(scope, post.id, updatePostSchema.parse({ caption }), ifRevision);
  return { scope, post, say };
}

test("changes of one post that name no revision all take place, each over the one before, and history has them all", async () => {
  const { scope, post, say } = await makePost();
  const captions = Array.from({ length: 8 }, (_, index) => `Fresh bread from tray ${index}.`);
  const changed = await Promise.all(captions.map((caption) => say(caption, null)));
  expect(changed.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
    captions.map((_, index) => post.revision + 1 + index),
  );
  expect((await listPostHistory(scope, post.id)).items).toHaveLength(captions.length);
});

test("of changes that name the revision they saw only the first takes place", async () => {
  const { post, say } = await makePost();
  const changes = ["First.", "Second.", "Third."].map((caption) => say(caption, post.revision));
  const ends = await Promise.allSettled(changes);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const end of ends) if (end.status === "rejected") expect(end.reason).toMatchObject({ code: "stale_revision" });
});
