import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatDay } from "../calendar/grid/calendar-days";
import { type PillarName, pillarHue, pillarLabel } from "../calendar/pillar-hue";
import { joinClasses } from "../ui/join-classes";

interface SamplePostsProps {
  posts: readonly Post[];
  pillars: readonly PillarName[];
}

/** Three posts of different pillars, plain days before occasions: enough to judge the writing by. */
function choosePosts(posts: readonly Post[]): Post[] {
  const chosen: Post[] = [];
  for (const post of [...posts.filter((post) => !post.occasion), ...posts]) {
    if (chosen.length < 3 && chosen.every((other) => other.pillar !== post.pillar)) chosen.push(post);
  }
  return chosen;
}

export function SamplePosts({ posts, pillars }: SamplePostsProps) {
  return (
    <ul className="mt-6 grid grid-cols-1 gap-5 desk:grid-cols-3 max-desk:mt-0">
      {choosePosts(posts).map((post) => (
        <li
          key={post.id}
          className={joinClasses(pillarHue(post.pillar, pillars), "flex flex-col gap-3 rounded-panel bg-hue-tint p-5")}
        >
          <p className="text-meta font-semibold text-ink">
            {pillarLabel(post.pillar, pillars)} · {CHANNEL_LIMITS[post.channel].label} · {formatDay(post.localDate)}
          </p>
          <p className="line-clamp-9 text-read whitespace-pre-line text-ink">{post.caption}</p>
        </li>
      ))}
    </ul>
  );
}
