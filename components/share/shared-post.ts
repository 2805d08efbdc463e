import type { Post } from "@/lib/calendar/schema";

/** A post as a visitor sees it: no history, no provenance, no ids of the workspace. */
export type SharedPost = Pick<
  Post,
  | "id"
  | "localDate"
  | "localTime"
  | "channel"
  | "pillar"
  | "format"
  | "topic"
  | "occasion"
  | "caption"
  | "hashtags"
  | "callToAction"
  | "link"
  | "imageIdea"
  | "altText"
  | "status"
>;
