import type { PostRow } from "./data";

/** What a post says and shows; a channel's limits hold for it. */
export const CONTENT_FIELDS = ["caption", "hashtags", "callToAction", "link", "imageIdea", "altText"] as const;
/** What a client agrees to: the content, how it is shown, and the day and hour it goes out. */
export const DECIDED_FIELDS = [...CONTENT_FIELDS, "format", "localDate", "localTime"] as const;

/** Whether somebody decided about the post as it is now: with other words, or on another day, it is not decided about. */
export function isDecided(post: Pick<PostRow, "status">): boolean {
  return post.status === "approved" || post.status === "exported" || post.status === "changes_requested";
}
