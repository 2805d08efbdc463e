import type PDFKit from "pdfkit";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { joinHashtags } from "../../channels/compose-published-text";
import { formatTime } from "../../dates/format-time";
import type { ExportedCalendar, ExportedPost } from "../exported-calendar";
import { nameMonth } from "./draw-month";
import { FOOT, LINE, MARGIN, STYLES } from "./page-style";
import type { TextStyle, Typesetter } from "./typesetter";

const GUTTER = 28;
const COLUMNS = 2;
const LEADING = 1.32;
/** Room a post must find at a column's end, so that no heading stands alone. */
const KEEP = 70;

const DAY = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

interface Piece {
  text: string;
  style: TextStyle;
  before: number;
}

/** Where the next line goes: two columns a page, from the top of the left one to the foot of the right one. */
class Flow {
  readonly width: number;
  private readonly doc: PDFKit.PDFDocument;
  private readonly bottom: number;
  private column = COLUMNS - 1;
  private y: number;

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
    this.bottom = doc.page.height - MARGIN - FOOT;
    this.width = (doc.page.width - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;
    this.y = this.bottom;
  }

  get x(): number {
    return MARGIN + this.column * (this.width + GUTTER);
  }

  /** Starts a post: a rule above it, unless a column begins here. */
  begin(): void {
    if (this.y + KEEP > this.bottom) this.next();
    if (this.y === MARGIN) return;
    this.doc
      .moveTo(this.x, this.y + 5)
      .lineTo(this.x + this.width, this.y + 5)
      .lineWidth(0.5)
      .stroke(LINE);
    this.y += 10;
  }

  /** The height at which a line of this size goes; space above it is left out at a column's head. */
  take(size: number, before: number): number {
    if (this.y > MARGIN) this.y += before;
    if (this.y + size * LEADING > this.bottom) this.next();
    const at = this.y;
    this.y += size * LEADING;
    return at;
  }

  private next(): void {
    this.column += 1;
    if (this.column === COLUMNS) {
      this.doc.addPage();
      this.column = 0;
    }
    this.y = MARGIN;
  }
}

/** The captions in full, two columns a page; answers after each post so that the caller may let others run. */
export function* drawCaptions(
  doc: PDFKit.PDFDocument,
  type: Typesetter,
  { posts, country }: ExportedCalendar,
): Generator<void> {
  const flow = new Flow(doc);
  let month = "";
  for (const post of posts) {
    flow.begin();
    const pieces = piecesOf(post, country);
    if (!post.localDate.startsWith(month) || month === "") {
      month = post.localDate.slice(0, 7);
      pieces.unshift({ text: nameMonth(month), style: STYLES.section, before: 4 });
    }
    for (const { text, style, before } of pieces) {
      type.wrap(text, style, flow.width).forEach((line, index) => {
        const y = flow.take(style.size, index === 0 ? before : 0);
        type.draw(line, flow.x, y, style);
      });
    }
    yield;
  }
}

function piecesOf(post: ExportedPost, country: string | undefined): Piece[] {
  const head = [
    `${DAY.format(new Date(`${post.localDate}T00:00:00Z`))}, ${formatTime(post.localTime, country)}`,
    CHANNEL_LIMITS[post.channel].label,
    post.format,
    post.status.replaceAll("_", " "),
  ];
  const sides = [
    joinHashtags(post.hashtags),
    post.link ?? "",
    post.callToAction && `Call to action: ${post.callToAction.text}`,
    post.imageIdea && `Image: ${post.imageIdea}`,
    post.altText && `Alt text: ${post.altText}`,
  ];
  return [
    { text: head.join("  ·  "), style: STYLES.head, before: 2 },
    { text: post.topic.title, style: STYLES.topic, before: 1 },
    { text: post.caption, style: STYLES.body, before: 2 },
    ...sides.flatMap((text) => (text ? [{ text, style: STYLES.side, before: 2 }] : [])),
  ];
}
