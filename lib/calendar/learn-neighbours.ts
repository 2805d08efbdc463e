import type { WorkspaceScope } from "../account/scope";
import type { Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import { addDays } from "../core/dates/local-date";
import type { TopicLibrary } from "../core/writing/topics/topic-library";
import type { Executor } from "../platform/db/client";
import { type Beside, listNeighbourPosts, listTownPosts, type NeighbourSeen } from "./neighbour-data";

interface Learner {
  scope: WorkspaceScope;
  calendar: Beside;
  gate: Gate;
  /** How far each neighbour is known; noted here. */
  neighboursSeen: Map<string, NeighbourSeen>;
}

/** So many days before and after a calendar its readers remember what they read elsewhere. */
const READ_WITHIN_DAYS = 60;

/** Tells the gate, once, what other trades say in the same town around the days of some slots. */
export async function learnTown(
  tx: Executor,
  { scope, calendar, gate }: Pick<Learner, "scope" | "calendar" | "gate">,
  library: TopicLibrary,
  slots: readonly Slot[],
): Promise<void> {
  const dates = slots.map(({ localDate }) => localDate).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || !gate.memory.town.isEmpty) return;
  const sharedTopics = library.topics.filter(({ layer }) => layer !== "trade").map(({ id }) => id);
  const around = { from: addDays(first, -READ_WITHIN_DAYS), to: addDays(last, READ_WITHIN_DAYS), sharedTopics };
  for (const { caption, localDate, businessName, town } of await listTownPosts(scope, calendar, around, tx))
    gate.memory.town.note(caption, localDate, { name: businessName, town });
}

/** Tells the gate what the neighbours stored since the last look. */
export async function learnNeighbours(tx: Executor, { scope, calendar, gate, neighboursSeen }: Learner): Promise<void> {
  for (const { calendarId, postCount, post } of await listNeighbourPosts(scope, calendar, neighboursSeen, tx)) {
    if (post) gate.memory.addNeighbour(`${calendarId} on ${post.localDate}`, post.caption, post);
    const newestPostId = post?.id ?? neighboursSeen.get(calendarId)?.newestPostId ?? "";
    neighboursSeen.set(calendarId, { postCount, newestPostId });
  }
}
