import { CHANNELS } from "../vocabulary";
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE, toCsvText } from "./csv-text";
import { type ExportedCalendar, type ExportedFile, type ExportedPost, fileStem } from "./exported-calendar";
import { ROW_FORMATS } from "./scheduler-rows";
import { type DateOrder, SCHEDULER_TOOLS, type Scheduler } from "./scheduler-tools";

/** A calendar as a scheduler's import files: wall-clock times of the business, split where the tool's limits ask. */
export function toSchedulerCsvs(
  calendar: ExportedCalendar,
  scheduler: Scheduler,
  dateOrder: DateOrder = "mdy",
): ExportedFile[] {
  const tool = SCHEDULER_TOOLS[scheduler];
  const format = ROW_FORMATS[scheduler];
  const context = { businessName: calendar.businessName, dateOrder };
  const stem = `${fileStem(calendar.businessName)}-${scheduler}`;
  const groups = tool.filePerChannel
    ? CHANNELS.map((channel) => ({ channel, posts: calendar.posts.filter((post) => post.channel === channel) }))
    : [{ channel: null, posts: calendar.posts }];
  return groups.flatMap(({ channel, posts }) => {
    const header = format.header(channel);
    const parts = split(format.retime?.(posts) ?? posts, tool.postsPerFile ?? posts.length);
    return parts.map((part, index) => {
      const suffix = parts.length > 1 ? `-${index + 1}-of-${parts.length}` : "";
      const rows = [...(header ? [header] : []), ...part.map((post) => format.row(post, context))];
      return {
        name: `${stem}${channel ? `-${channel}` : ""}${suffix}.csv`,
        mediaType: CSV_MEDIA_TYPE,
        content: BYTE_ORDER_MARK + toCsvText(rows, scheduler === "publer"),
      };
    });
  });
}

function split(posts: readonly ExportedPost[], size: number): ExportedPost[][] {
  const parts: ExportedPost[][] = [];
  for (let from = 0; from < posts.length; from += size) parts.push(posts.slice(from, from + size));
  return parts;
}
