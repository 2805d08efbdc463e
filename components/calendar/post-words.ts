import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatTime } from "@/lib/core/dates/format-time";
import type { CallToActionType, Format, PostStatus } from "@/lib/core/vocabulary";
import { formatDay } from "./grid/calendar-days";
import type { GridPost } from "./grid/lay-out-weeks";
import { type PillarName, pillarLabel } from "./pillar-hue";

export const STATUS_LABELS: Record<PostStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  changes_requested: "Changes requested",
  exported: "Exported",
};

export const FORMAT_LABELS: Record<Format, string> = {
  photo: "Photo",
  carousel: "Carousel",
  reel: "Reel",
  story: "Story",
  text: "Text",
  offer: "Offer",
  event: "Event",
};

/** The buttons Google knows, in its own words. */
export const BUTTON_LABELS: Record<CallToActionType, string> = {
  BOOK: "Book",
  ORDER: "Order online",
  SHOP: "Shop",
  LEARN_MORE: "Learn more",
  SIGN_UP: "Sign up",
  GET_OFFER: "Get offer",
  CALL: "Call now",
};

/** The first line of the caption: what a reader meets. A post without words yet goes by its topic. */
export function postOpener(post: Pick<Post, "caption" | "topic">): string {
  const line = post.caption.trim().split("\n", 1)[0] ?? "";
  return line || post.topic.title || "No caption yet";
}

const SHORT_LEAD = 60;

/** Whether the first line stands as a headline over the rest: short, and with something after it. */
export function hasHeadline(post: Pick<Post, "caption" | "topic">): boolean {
  return postOpener(post).length <= SHORT_LEAD && afterOpener(post.caption) !== "";
}

/** What follows the first line, in one line. */
export function afterOpener(caption: string): string {
  return caption.trim().split("\n").slice(1).join(" ").trim();
}

const LONGEST_OPENER = 90;

/** When and where a post is and how it begins, in one line; `marks` (its status and the like) stand before its words. */
export function describePost(
  post: GridPost,
  pillars: readonly PillarName[],
  marks: readonly string[],
  country?: string,
): string {
  const opener = postOpener(post);
  return [
    formatDay(post.localDate),
    formatTime(post.localTime, country),
    CHANNEL_LIMITS[post.channel].label,
    pillarLabel(post.pillar, pillars),
    ...marks,
    opener.length > LONGEST_OPENER ? `${opener.slice(0, LONGEST_OPENER)}…` : opener,
  ].join(", ");
}

/** "Tuesday 1 September, 12:30, Facebook, Offers, in review, Two-for-one…", the clock as `country` shows it. */
export function postLabel(post: GridPost, pillars: readonly PillarName[], country?: string): string {
  const marks = [STATUS_LABELS[post.status].toLowerCase(), ...(post.locked ? ["locked"] : [])];
  return describePost(post, pillars, marks, country);
}

/** "Written by Bella's built-in writer" and the like: who wrote a post, honestly. */
export function provenance({ writer, model }: Post["writtenBy"]): string {
  if (writer === "builtin") return "Written by Bella’s built-in writer";
  if (writer === "model") return `Written by ${model ?? "a model"}`;
  return "Written by a person";
}
