import { stringify } from "csv-stringify/sync";
import { composePublishedText } from "../channels/compose-published-text";
import { CHANNELS } from "../vocabulary";
import { type ExportedCalendar, type ExportedFile, type ExportedPost, fileStem } from "./exported-calendar";

/** Buffer takes 100 posts a file, one file a channel (Buffer's help, read 2026-11). */
const POSTS_PER_FILE = 100;
const COLUMNS = ["Text", "Image URL", "Tags", "Posting Time"];

// Buffer publishes the Text column as it is, so nothing is escaped here.
function toFile(posts: readonly ExportedPost[], channel: ExportedPost["channel"], name: string): ExportedFile {
  const pinterest = channel === "pinterest";
  const rows = posts.map((post) => {
    const row = [composePublishedText(channel, post), "", post.pillar, `${post.localDate} ${post.localTime}`];
    // The board is the owner's; an empty cell lets Buffer ask.
    return pinterest ? [...row, ""] : row;
  });
  const header = pinterest ? [...COLUMNS, "Board Name"] : COLUMNS;
  return {
    name,
    mediaType: "text/csv; charset=utf-8",
    content: stringify([header, ...rows], { bom: true, record_delimiter: "windows", quoted_string: true }),
  };
}

/** Buffer's bulk upload: wall-clock times of the business, one file a channel, split at 100 posts. */
export function toBufferCsvs(calendar: ExportedCalendar): ExportedFile[] {
  const stem = fileStem(calendar.businessName);
  return CHANNELS.flatMap((channel) => {
    const posts = calendar.posts.filter((post) => post.channel === channel);
    const parts = Math.ceil(posts.length / POSTS_PER_FILE);
    return Array.from({ length: parts }, (_, part) => {
      const suffix = parts > 1 ? `-${part + 1}-of-${parts}` : "";
      const slice = posts.slice(part * POSTS_PER_FILE, (part + 1) * POSTS_PER_FILE);
      return toFile(slice, channel, `${stem}-buffer-${channel}${suffix}.csv`);
    });
  });
}
