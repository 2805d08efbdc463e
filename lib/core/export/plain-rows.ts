import { escapeFormula } from "./escape-formula";
import type { ExportedCalendar } from "./exported-calendar";

export const PLAIN_COLUMNS = [
  "date",
  "time",
  "timezone",
  "channel",
  "pillar",
  "format",
  "caption",
  "hashtags",
  "call_to_action",
  "link",
  "image_idea",
  "alt_text",
  "occasion",
  "status",
] as const;

/** Every field of every post for people, formulas made inert. */
export function toPlainRows(calendar: ExportedCalendar): string[][] {
  return calendar.posts.map((post) =>
    [
      post.localDate,
      post.localTime,
      calendar.timezone,
      post.channel,
      post.pillar,
      post.format,
      post.caption,
      post.hashtags.map((tag) => `#${tag}`).join(" "),
      post.callToAction?.text ?? "",
      post.link ?? "",
      post.imageIdea,
      post.altText,
      post.occasion?.name ?? "",
      post.status,
    ].map(escapeFormula),
  );
}
