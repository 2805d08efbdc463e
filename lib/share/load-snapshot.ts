import { listAllPostRows } from "../calendar/data";
import { getCalendar } from "../calendar/get-calendar";
import type { OpenLink } from "./resolve-share-link";
import type { SharedPost, SharedSnapshot } from "./schema";
import { isSamePost, toSnapshot } from "./to-snapshot";

export interface LoadedSnapshot extends SharedSnapshot {
  /** Posts of a frozen copy that read otherwise in the calendar by now. */
  changedSince: string[];
  /** Posts of a frozen copy that the calendar has no more. */
  removedSince: string[];
  /** Whose page this is, for what is kept of it. Never shown. */
  businessId: string;
  calendarId: string;
  /** The instant the content is of. */
  updatedAt: Date;
}

/** What a link shows now: the calendar as it is, or its frozen copy with each post's present status. */
export async function loadSnapshot({ link, scope }: OpenLink): Promise<LoadedSnapshot> {
  const found = await getCalendar(scope, link.calendarId);
  const live = toSnapshot(found, await listAllPostRows(scope, link.calendarId));
  const { businessId, id: calendarId, updatedAt } = found.calendar;
  const from = { businessId, calendarId, updatedAt };
  if (!link.snapshot) return { ...live, ...from, changedSince: [], removedSince: [] };
  const now = new Map(live.posts.map((post) => [post.id, post]));
  const posts = link.snapshot.posts.map((frozen) => withStatusOf(frozen, now.get(frozen.id)));
  const changedSince = posts.filter((post) => isChanged(post, now.get(post.id))).map(({ id }) => id);
  const removedSince = posts.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  return { ...link.snapshot, posts, ...from, changedSince, removedSince };
}

const isChanged = (frozen: SharedPost, now: SharedPost | undefined) => now !== undefined && !isSamePost(frozen, now);

/** An approval holds for the content that was approved: a post that reads otherwise by now is open again in the copy. */
function withStatusOf(frozen: SharedPost, now: SharedPost | undefined): SharedPost {
  if (now && isSamePost(frozen, now)) return { ...frozen, status: now.status };
  return frozen.status === "approved" ? { ...frozen, status: "in_review" } : frozen;
}

/** Whose calendar it is. */
export async function loadBusiness({ link, scope }: OpenLink): Promise<SharedSnapshot["business"]> {
  const { businessName: name, brandColor } = await getCalendar(scope, link.calendarId);
  return link.snapshot?.business ?? { name, brandColor };
}
