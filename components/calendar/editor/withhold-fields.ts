import type { Post } from "@/lib/calendar/schema";
import { measureCaption } from "@/lib/core/channels/measure-caption";
import type { PostField } from "./post-saver";

const COUNTED: readonly PostField[] = ["caption", "hashtags", "link"];

/** Fields that the API would refuse as they are now, so that they wait: all that counts against a limit passed, or no caption. */
export function withholdFields(post: Post): readonly PostField[] {
  if (measureCaption(post.channel, post).over > 0) return COUNTED;
  return post.caption.trim() === "" ? ["caption"] : [];
}
