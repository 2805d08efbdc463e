import { expect, test } from "vitest";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import { createCalendar } from "../calendar/create-calendar";
import { createPost } from "../calendar/create-post";
import { listAllPostRows } from "../calendar/data";
import { createPostSchema, updatePostSchema } from "../calendar/schema";
import { updatePost } from "../calendar/update-post";
import { drain } from "./drain";

test("a post cannot be put at a time that the clocks skip, and is told the first one after it", async () => {
  const scope = await makeScope();
  // Portland's clocks go from 02:00 to 03:00 on 14 March 2027.
  const order = bakeryCalendar({ startDate: "2027-03-10", days: 7 });
  const { calendar } = await createCalendar(scope, order, new Date("2027-03-01T12:00:00Z"));
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  const post = (await listAllPostRows(scope, calendar.id)).find(({ localDate }) => localDate !== "2027-03-14");
  const move = (changes: object) => updatePost(scope, post?.id ?? "", updatePostSchema.parse(changes), null);
  const refusal = {
    code: "invalid_input",
    errors: [{ path: "localTime", message: expect.stringMatching(/02:30 does not exist\. Choose 03:00 or later/) }],
  };
  await expect(move({ localDate: "2027-03-14", localTime: "02:30" })).rejects.toMatchObject(refusal);
  await move({ localTime: "02:30" });
  await expect(move({ localDate: "2027-03-14" })).rejects.toMatchObject(refusal);
  const own = createPostSchema.parse({
    localDate: "2027-03-14",
    localTime: "02:30",
    channel: "instagram",
    format: "photo",
    caption: "Fresh bread.",
  });
  await expect(createPost(scope, calendar.id, own)).rejects.toMatchObject(refusal);
  expect(await move({ localDate: "2027-03-14", localTime: "03:00" })).toMatchObject({ localTime: "03:00" });
});
