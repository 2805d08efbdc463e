import { stringify } from "csv-stringify/sync";
import { escapeFormula } from "./escape-formula";
import { type ExportedCalendar, type ExportedFile, fileStem } from "./exported-calendar";

export const PLAIN_CSV_COLUMNS = [
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

/** All fields for people and spreadsheets: UTF-8 with BOM, CRLF, formulas made inert. */
export function toPlainCsv(calendar: ExportedCalendar): ExportedFile {
  const rows = calendar.posts.map((post) =>
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
  const content = stringify([[...PLAIN_CSV_COLUMNS], ...rows], {
    bom: true,
    record_delimiter: "windows",
    quoted_string: true,
  });
  return { name: `${fileStem(calendar.businessName)}.csv`, mediaType: "text/csv; charset=utf-8", content };
}
