import { Lock } from "lucide-react";
import { formatTime } from "@/lib/core/dates/format-time";
import { joinClasses } from "../../ui/join-classes";
import { ChannelTag } from "../channel-tag";
import { afterOpener, hasHeadline, postOpener } from "../post-words";
import { StatusMark } from "../status-mark";
import type { GridPost } from "./lay-out-weeks";

/** How much of a post a chip shows: one line in all, one or two lines of its words, or the card of the week. */
export type ChipSize = "line" | "double" | "tall" | "card";

const WORDS: Record<Exclude<ChipSize, "line">, string> = {
  double: "block truncate",
  tall: "line-clamp-2 leading-4 break-words print:line-clamp-1",
  card: "mt-1.5 line-clamp-6 leading-[1.125rem] break-words",
};

/** The frame of a chip: a draft is outlined, everything else carries its pillar's tint. */
export function chipStyle(post: Pick<GridPost, "status">, size: ChipSize, hue: string): string {
  return joinClasses(
    hue,
    "post-chip",
    post.status === "draft" ? "border-line-strong bg-surface" : "border-transparent bg-hue-tint",
    size === "line" && "h-6.5 py-0.5",
    size === "double" && "h-11 py-1",
    size === "tall" && "min-h-11 py-1",
    size === "card" && "py-2",
  );
}

/** The inside of a chip; it holds no state, so that public pages can draw it without JavaScript. */
export function PostChipFace({
  post,
  size,
  country,
}: {
  post: GridPost;
  size: ChipSize;
  country?: string | undefined;
}) {
  const meta = (
    <>
      <StatusMark status={post.status} />
      <span className="shrink-0 font-bold">{formatTime(post.localTime, country)}</span>
      <ChannelTag channel={post.channel} />
      {post.locked && <Lock aria-hidden="true" className="size-3 shrink-0 text-ink-3" />}
    </>
  );
  if (size === "line") {
    return (
      <span className="flex h-full items-center gap-1.5">
        {meta}
        <span className="truncate">{postOpener(post)}</span>
      </span>
    );
  }
  const rest = size === "card" ? afterOpener(post.caption) : "";
  return (
    <>
      <span className="flex h-4.5 items-center gap-1.5">{meta}</span>
      <span className={WORDS[size]}>
        <span className={size === "card" && hasHeadline(post) ? "font-semibold" : ""}>{postOpener(post)}</span> {rest}
      </span>
    </>
  );
}
