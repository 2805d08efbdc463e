import type { Post } from "@/lib/calendar/schema";
import type { PostFilters } from "./use-calendar-view";

/** The posts that pass every filter that is set; the text is looked for in everything a reader would see. */
export function filterPosts(posts: readonly Post[], { channel, pillar, status, q }: PostFilters): Post[] {
  const words = q.trim().toLowerCase();
  return posts.filter((post) => {
    if (channel && post.channel !== channel) return false;
    if (pillar && post.pillar !== pillar) return false;
    if (status && post.status !== status) return false;
    if (!words) return true;
    return [post.caption, post.topic.title, post.hashtags.join(" "), post.occasion?.name ?? "", post.imageIdea].some(
      (text) => text.toLowerCase().includes(words),
    );
  });
}
