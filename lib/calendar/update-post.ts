import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { type Tx, transaction } from "../platform/db/client";
import { requireLimits, requirePlace, requireRealTime } from "./check-limits";
import type { PostRow } from "./data";
import { CONTENT_FIELDS, DECIDED_FIELDS, isDecided } from "./decided";
import { getCalendar, getPost } from "./get-calendar";
import { judgeAgain } from "./judge-again";
import { insertPostHistory, type NewPost, updatePostRow } from "./mutations";
import type { updatePostSchema } from "./schema";
import { toPost } from "./to-calendar";

type Changes = ReturnType<typeof updatePostSchema.parse>;
/** What of a post decides about warnings. */
const WARNED_FIELDS = ["localDate", "pillar", "caption", "occasion", "writtenBy"] as const;
const PLACE = ["localDate", "localTime", "pillar"] as const;

export function staleRevision(): AppError {
  return new AppError("stale_revision", {
    detail: "Someone changed this post first. Load it again and repeat your change.",
  });
}

function notApproved(): AppError {
  const message = "Only an approved post can be marked as exported. Approve it first.";
  return new AppError("conflict", { detail: message, errors: [{ path: "status", message }] });
}

/** A change that names no revision meets others so often before somebody else is told to have been first. */
const MOST_MEETINGS = 20;

/**
 * Changes what is given of a post. A locked post takes nothing but its unlocking; changing the content of a post that
 * was approved or exported, or that changes were asked for, or moving it, opens it for review again; a person's caption is a person's. Only what was approved can
 * have been exported.
 * @param ifRevision the revision the caller saw; null changes the post whatever it is, also one that changes meanwhile
 * @throws AppError not_found, stale_revision, locked_post, conflict (exported before it was approved), invalid_input (over the channel's limits, outside the calendar, a time that clocks skip)
 */
export async function updatePost(
  scope: WorkspaceScope,
  id: string,
  input: Changes,
  ifRevision: number | null,
): Promise<PostRow> {
  requireRole(scope, "editor");
  for (let meetings = 1; ; meetings++) {
    try {
      return await changePost(scope, id, input, ifRevision);
    } catch (error) {
      const met = ifRevision === null && error instanceof AppError && error.code === "stale_revision";
      if (!met || meetings === MOST_MEETINGS) throw error;
    }
  }
}

async function changePost(
  scope: WorkspaceScope,
  id: string,
  input: Changes,
  ifRevision: number | null,
): Promise<PostRow> {
  const before = await getPost(scope, id);
  if (ifRevision !== null && before.revision !== ifRevision) throw staleRevision();
  if (before.locked && input.locked !== false) {
    throw new AppError("locked_post", { detail: "This post is locked. Unlock it to change it." });
  }
  const changes = toChanges(before, input);
  if (changes.status === "exported" && before.status !== "approved") throw notApproved();
  if (Object.keys(changes).length === 0) return before;
  if (PLACE.some((field) => field in changes)) {
    const { calendar } = await getCalendar(scope, before.calendarId);
    requirePlace(calendar, changes);
    if ("localDate" in changes || "localTime" in changes) requireRealTime(calendar, { ...before, ...changes });
  }
  if (CONTENT_FIELDS.some((field) => field in changes)) requireLimits({ ...before, ...changes });
  return transaction((tx) =>
    replacePost(tx, scope, before, changes, `edited ${Object.keys(changes).sort().join(", ")}`),
  );
}

function toChanges(before: PostRow, input: Changes): Partial<NewPost> {
  const given = Object.entries(input).filter(([field, value]) => {
    if (value === undefined) return false;
    return JSON.stringify(value) !== JSON.stringify(before[field as keyof PostRow]);
  });
  const changes: Partial<NewPost> = Object.fromEntries(given);
  const other = DECIDED_FIELDS.some((field) => field in changes);
  if (other && isDecided(before) && input.status === undefined) changes.status = "in_review";
  if (changes.caption !== undefined)
    changes.writtenBy = { writer: "person", promptVersion: before.writtenBy.promptVersion };
  return changes;
}

/** Stores a change with the form before it in the history. @throws AppError stale_revision when someone was faster */
export async function replacePost(
  tx: Tx,
  scope: WorkspaceScope,
  before: PostRow,
  changes: Partial<NewPost>,
  change: string,
): Promise<PostRow> {
  const after = await updatePostRow(tx, scope, before, changes);
  if (!after) throw staleRevision();
  if (WARNED_FIELDS.some((field) => field in changes)) await judgeAgain(tx, scope, before.calendarId);
  await insertPostHistory(tx, scope, {
    postId: before.id,
    revision: before.revision,
    change,
    post: { ...toPost(before) },
  });
  return after;
}
