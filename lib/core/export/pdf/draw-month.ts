import type PDFKit from "pdfkit";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { formatTime } from "../../dates/format-time";
import { addDays, fromEpochDay, toEpochDay } from "../../dates/local-date";
import type { ExportedCalendar, ExportedPost } from "../exported-calendar";
import { FOOT, LINE, MARGIN, SHADE, STYLES } from "./page-style";
import type { Typesetter } from "./typesetter";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const CHIP = 9.5;
const HEAD = 50;
// 1970-01-01 was a Thursday.
const mondayBefore = (date: string) => fromEpochDay(toEpochDay(date) - ((toEpochDay(date) + 3) % 7));

/** The months that hold a post, as `YYYY-MM`, in order. */
export function listMonths(posts: readonly ExportedPost[]): string[] {
  return [...new Set(posts.map((post) => post.localDate.slice(0, 7)))].sort();
}

/** `2026-11` → `November 2026`. */
export function nameMonth(month: string): string {
  return new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** One landscape page: the month's weeks, in each day the time, channel and topic of its posts. */
export function drawMonth(
  doc: PDFKit.PDFDocument,
  type: Typesetter,
  { businessName, timezone, country }: ExportedCalendar,
  posts: readonly ExportedPost[],
  month: string,
): void {
  const right = doc.page.width - MARGIN;
  type.draw(type.line(nameMonth(month), STYLES.title), MARGIN, MARGIN - 6, STYLES.title);
  const name = type.clip(businessName, STYLES.section, 380);
  type.draw(name, right - name.width, MARGIN - 4, STYLES.section);
  const codes = [...new Set(posts.map((post) => post.channel))].map((channel) =>
    [...new Set([CHANNEL_LIMITS[channel].code, CHANNEL_LIMITS[channel].label])].join(" "),
  );
  const count = `${posts.length} ${posts.length === 1 ? "post" : "posts"}`;
  const legend = type.clip([count, timezone, ...codes].join("  ·  "), STYLES.meta, 520);
  type.draw(legend, right - legend.width, MARGIN + 13, STYLES.meta);

  const first = mondayBefore(`${month}-01`);
  const weeks = weeksOf(month, first);
  const width = (right - MARGIN) / 7;
  const top = MARGIN + HEAD;
  const height = (doc.page.height - MARGIN - FOOT - top) / weeks;
  WEEKDAYS.forEach((label, column) => {
    type.draw(type.line(label, STYLES.weekday), MARGIN + column * width + 4, top - 13, STYLES.weekday);
  });
  for (let cell = 0; cell < weeks * 7; cell++) {
    const date = addDays(first, cell);
    const box = { x: MARGIN + (cell % 7) * width, y: top + Math.floor(cell / 7) * height, width, height };
    const outside = date.slice(0, 7) !== month;
    doc.rect(box.x, box.y, width, height).lineWidth(0.5);
    if (outside) doc.fillAndStroke(SHADE, LINE);
    else doc.stroke(LINE);
    if (!outside) {
      const ofDay = posts.filter((post) => post.localDate === date);
      drawDay(type, box, { date, country }, ofDay);
    }
  }
}

function weeksOf(month: string, first: string): number {
  const [year, number] = month.split("-").map(Number);
  const last = toEpochDay(`${month}-01`) + new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate() - 1;
  return Math.floor((last - toEpochDay(first)) / 7) + 1;
}

function drawDay(
  type: Typesetter,
  box: { x: number; y: number; width: number; height: number },
  { date, country }: { date: string; country: string | undefined },
  posts: readonly ExportedPost[],
): void {
  const inner = box.width - 8;
  const number = type.line(String(Number(date.slice(8))), STYLES.day);
  type.draw(number, box.x + 4, box.y + 4, STYLES.day);
  const occasion = posts.find((post) => post.occasion)?.occasion?.name;
  if (occasion) {
    const line = type.clip(occasion, STYLES.chip, inner - 18);
    type.draw(line, box.x + box.width - 4 - line.width, box.y + 5, STYLES.chip);
  }
  const room = Math.floor((box.height - 19) / CHIP);
  const shown = posts.length > room ? room - 1 : posts.length;
  // On quiet days a topic may take more than one line.
  const most = Math.min(3, Math.max(1, Math.floor(room / Math.max(1, posts.length))));
  let line = 0;
  for (const post of posts.slice(0, shown)) {
    const code = type.line(
      `${formatTime(post.localTime, country)} ${CHANNEL_LIMITS[post.channel].code}`,
      STYLES.chipCode,
    );
    const indent = most > 1 ? 0 : code.width + 3;
    type.draw(code, box.x + 4, box.y + 17 + line * CHIP, STYLES.chipCode);
    if (most > 1) line += 1;
    const topic = most > 1 ? type.wrap(post.topic.title, STYLES.chip, inner) : [];
    const fits = topic.length > 0 && topic.length < most;
    const lines = fits ? topic : [type.clip(post.topic.title, STYLES.chip, inner - indent)];
    for (const words of lines) {
      type.draw(words, box.x + 4 + indent, box.y + 17 + line * CHIP, STYLES.chip);
      line += 1;
    }
  }
  if (shown < posts.length) {
    const more = type.line(`+${posts.length - shown} more`, STYLES.chipCode);
    type.draw(more, box.x + 4, box.y + 17 + line * CHIP, STYLES.chipCode);
  }
}
