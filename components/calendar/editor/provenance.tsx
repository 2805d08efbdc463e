import type { Post } from "@/lib/calendar/schema";
import { wordFallback } from "@/lib/core/writing/model/word-fallback";
import { provenance } from "../post-words";

/** Who wrote the post, and why another writer had to step in. */
export function Provenance({ post }: { post: Pick<Post, "writtenBy" | "topic"> }) {
  const { fallbackReason, writer, promptVersion } = post.writtenBy;
  return (
    <div className="mt-3 text-meta text-ink-2">
      <p>
        {provenance(post.writtenBy)}
        {writer === "model" && ` · prompt ${promptVersion}`}
        {post.topic.title && ` · topic “${post.topic.title}”`}
      </p>
      {fallbackReason && (
        <p className="mt-1 text-warn">The model did not write this one: {wordFallback(fallbackReason)}.</p>
      )}
    </div>
  );
}
