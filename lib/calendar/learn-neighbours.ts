import type { WorkspaceScope } from "../account/scope";
import type { Gate } from "../core/checking/gate";
import type { Executor } from "../platform/db/client";
import { type Beside, listNeighbourPosts, type NeighbourSeen } from "./neighbour-data";

interface Learner {
  scope: WorkspaceScope;
  calendar: Beside;
  gate: Gate;
  /** How far each neighbour is known; noted here. */
  neighboursSeen: Map<string, NeighbourSeen>;
}

/** Tells the gate what the neighbours stored since the last look. */
export async function learnNeighbours(tx: Executor, { scope, calendar, gate, neighboursSeen }: Learner): Promise<void> {
  for (const { calendarId, postCount, post } of await listNeighbourPosts(scope, calendar, neighboursSeen, tx)) {
    if (post) gate.memory.addNeighbour(`${calendarId} on ${post.localDate}`, post.caption, post);
    const newestPostId = post?.id ?? neighboursSeen.get(calendarId)?.newestPostId ?? "";
    neighboursSeen.set(calendarId, { postCount, newestPostId });
  }
}
