import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { createId } from "../platform/id/create-id";
import { requireLimits, requirePlace, requireRealTime } from "./check-limits";
import { findPostRow, type PostRow } from "./data";
import { getCalendar } from "./get-calendar";
import { judgeAgain } from "./judge-again";
import { insertPosts, OWN_FRAME } from "./mutations";
import type { createPostSchema } from "./schema";

/** Adds a post that a person writes. @throws AppError not_found, invalid_input (outside the calendar, over a limit) */
export async function createPost(
  scope: WorkspaceScope,
  calendarId: string,
  input: ReturnType<typeof createPostSchema.parse>,
  keep: Keep<PostRow> = keepNothing,
): Promise<PostRow> {
  requireRole(scope, "editor");
  const { calendar } = await getCalendar(scope, calendarId);
  const pillar = input.pillar ?? calendar.brief.pillars[0]?.id ?? "tips";
  requirePlace(calendar, { localDate: input.localDate, pillar });
  requireRealTime(calendar, input);
  const id = createId("post");
  const { title, ...fields } = input;
  const post = {
    ...fields,
    pillar,
    hashtags: input.hashtags ?? [],
    link: input.link ?? null,
    callToAction: input.callToAction ?? null,
    imageIdea: input.imageIdea ?? "",
    altText: input.altText ?? "",
  };
  requireLimits(post);
  return makeKept(keep, async (tx) => {
    await insertPosts(tx, scope, calendarId, [
      {
        ...post,
        id,
        calendarId,
        // A person's post fills no planned slot; its own id keeps the key unique.
        slotKey: `person/${id}`,
        topicId: "own",
        topicTitle: title ?? "Your own post",
        frameId: OWN_FRAME,
        writtenBy: { writer: "person", promptVersion: "none" },
      },
    ]);
    await judgeAgain(tx, scope, calendarId);
    const row = await findPostRow(scope, id, tx);
    if (!row) throw new Error("the post was not stored");
    return row;
  });
}
