import { CHANNEL_LIMITS } from "../channels/channel-limits";
import { composePublishedText } from "../channels/compose-published-text";
import type { Channel } from "../vocabulary";
import type { ExportedPost } from "./exported-calendar";
import { METRICOOL_COLUMNS } from "./metricool-columns";
import type { DateOrder, Scheduler } from "./scheduler-tools";
import { roundToFiveMinutes, spaceOut } from "./shift-posts";

export interface RowContext {
  businessName: string;
  dateOrder: DateOrder;
}

interface RowFormat {
  /** Null: the tool takes no header. */
  header(channel: Channel | null): readonly string[] | null;
  row(post: ExportedPost, context: RowContext): string[];
  /** Times as the tool takes them. */
  retime?(posts: readonly ExportedPost[]): ExportedPost[];
}

const whole = (post: ExportedPost) => composePublishedText(post.channel, post);
/** For tools with a column for the link, which they add themselves. */
const withoutLink = (post: ExportedPost) => composePublishedText(post.channel, { ...post, link: null });
const toMinute = (post: ExportedPost) => `${post.localDate} ${post.localTime}`;
const toSecond = (post: ExportedPost) => `${toMinute(post)}:00`;

function slashed(date: string, order: DateOrder): string {
  const [year, month, day] = date.split("-");
  return order === "mdy" ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}

/** Only where the channel publishes a title besides the text. */
const titleOf = (post: ExportedPost) => (CHANNEL_LIMITS[post.channel].titleLimit === null ? "" : post.topic.title);
const SUBTYPES: Partial<Record<string, string>> = { story: "story", reel: "reel" };

const METRICOOL_NAMES: Readonly<Record<Channel, string>> = {
  facebook: "Facebook",
  x: "Twitter/X",
  linkedin: "LinkedIn",
  google_business: "GBP",
  instagram: "Instagram",
  pinterest: "Pinterest",
  tiktok: "TikTok",
  youtube: "Youtube",
  threads: "Threads",
  bluesky: "Bluesky",
};
const METRICOOL_TITLES: Partial<Record<Channel, string>> = {
  pinterest: "Pinterest Pin Title",
  youtube: "Youtube Video Title",
  tiktok: "TikTok Title",
};
const INSTAGRAM_TYPES: Partial<Record<string, string>> = { story: "STORY", reel: "REEL" };

function metricoolRow(post: ExportedPost, { businessName }: RowContext): string[] {
  const titleColumn = METRICOOL_TITLES[post.channel];
  const cells: Record<string, string> = {
    ...Object.fromEntries(Object.values(METRICOOL_NAMES).map((name) => [name, "false"])),
    Text: whole(post),
    Date: post.localDate,
    Time: `${post.localTime}:00`,
    Draft: "false",
    [METRICOOL_NAMES[post.channel]]: "true",
    "Alt text picture 1": post.altText,
    Shortener: "false",
    "Brand name": businessName,
    ...(titleColumn ? { [titleColumn]: post.topic.title } : {}),
    ...(post.channel === "pinterest" ? { "Pinterest Pin Link": post.link ?? "" } : {}),
    ...(post.channel === "instagram" ? { "Instagram Post Type": INSTAGRAM_TYPES[post.format] ?? "POST" } : {}),
  };
  return METRICOOL_COLUMNS.map((column) => cells[column] ?? "");
}

const fixed = (columns: readonly string[] | null) => () => columns;

/** The columns and cells of each tool's import file, exactly as it wants them; nothing is escaped (it would be published). */
export const ROW_FORMATS: Readonly<Record<Scheduler, RowFormat>> = {
  buffer: {
    // The board is the owner's; an empty cell lets Buffer ask.
    header: (channel) => [
      ...["Text", "Image URL", "Tags", "Posting Time"],
      ...(channel === "pinterest" ? ["Board Name"] : []),
    ],
    row: (post) => [whole(post), "", post.pillar, toMinute(post), ...(post.channel === "pinterest" ? [""] : [])],
  },
  hootsuite: {
    header: fixed(null),
    row: (post) => [`${slashed(post.localDate, "mdy")} ${post.localTime}`, withoutLink(post), post.link ?? ""],
    retime: roundToFiveMinutes,
  },
  publer: {
    header: fixed([
      "Date - Intl. format or prompt",
      "Text",
      "Link(s) - Separated by comma for FB carousels",
      "Media URL(s) - Separated by comma",
      "Title - For the video, pin, PDF ..",
      "Label(s) - Separated by comma",
      "Alt text(s) - Separated by ||",
      "Comment(s) - Separated by ||",
      "Pin board, FB album, or Google category",
      "Post subtype - I.e. story, reel, PDF ..",
      "CTA - For Facebook links or Google",
      "Reminder - For stories, reels, shorts, and TikToks",
    ]),
    row: (post) => [
      ...[toMinute(post), withoutLink(post), post.link ?? "", "", titleOf(post), post.pillar, post.altText, "", ""],
      ...[SUBTYPES[post.format] ?? "", post.callToAction?.type ?? "", ""],
    ],
  },
  metricool: { header: fixed(METRICOOL_COLUMNS), row: metricoolRow },
  highlevel: {
    header: fixed([
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
      "content",
      "link (OGmetaUrl)",
      "imageUrls",
      "gifUrl",
      "videoUrls",
    ]),
    row: (post) => [toSecond(post), withoutLink(post), post.link ?? "", "", "", ""],
  },
  socialbee: {
    header: fixed(["text", "link", "imageUrls", "gifUrls", "videoUrls", "postAtSpecificTime"]),
    row: (post) => [withoutLink(post), post.link ?? "", "", "", "", toSecond(post)],
  },
  vista: {
    header: fixed(["message", "type", "link", "time"]),
    row: (post) => [withoutLink(post), post.link ? "article" : "message", post.link ?? "", toMinute(post)],
  },
  sprout: {
    header: fixed(["date", "time_24hr", "message_text"]),
    row: (post, { dateOrder }) => [slashed(post.localDate, dateOrder), post.localTime, whole(post)],
    retime: (posts) => spaceOut(posts, 10),
  },
};
