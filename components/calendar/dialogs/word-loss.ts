import type { Post } from "@/lib/calendar/schema";

const stays = ({ locked, status, writtenBy }: Pick<Post, "locked" | "status" | "writtenBy">) =>
  locked || status === "approved" || status === "exported" || writtenBy.writer === "person";

const postsOf = (count: number) => (count === 1 ? "1 post" : `${count} posts`);

/** What becomes of posts whose days are planned anew, in numbers. */
export function wordLoss(
  posts: readonly Pick<Post, "locked" | "status" | "writtenBy">[],
  fate: "replaced" | "deleted",
): string {
  const kept = posts.filter(stays).length;
  const gone = `${postsOf(posts.length - kept)} will be ${fate}`;
  return kept === 0 ? `${gone}.` : `${gone}; ${postsOf(kept)} you approved, locked, exported or edited will stay.`;
}
