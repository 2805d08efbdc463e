import { parse } from "csv-parse/sync";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { escapeFormula } from "./escape-formula";
import type { ExportedCalendar, ExportedPost } from "./exported-calendar";
import { fileStem } from "./exported-calendar";
import { toBufferCsvs } from "./to-buffer-csv";
import { toIcs } from "./to-ics";
import { PLAIN_CSV_COLUMNS, toPlainCsv } from "./to-plain-csv";

const post = (changes: Partial<ExportedPost> = {}): ExportedPost => ({
  id: "post_1",
  localDate: "2026-11-01",
  localTime: "12:30",
  channel: "instagram",
  pillar: "tips",
  format: "photo",
  topic: { id: "t", title: "Bread and the fridge" },
  occasion: null,
  caption: 'A "quoted" line, with a comma\nand a break',
  hashtags: ["sourdough"],
  callToAction: { text: "Ask at the counter." },
  link: null,
  imageIdea: "A loaf",
  altText: "A loaf on a board",
  status: "draft",
  revision: 3,
  ...changes,
});
const calendar = (posts: ExportedPost[], timezone = "America/Los_Angeles"): ExportedCalendar => ({
  businessName: "Harbor Bakery",
  timezone,
  posts,
});

describe("plain CSV", () => {
  test("every field comes back from a CSV parser as it was", () => {
    const { content } = toPlainCsv(calendar([post()]));
    expect(content.startsWith("\ufeff")).toBe(true);
    const [row] = parse(content, { bom: true, columns: true }) as Record<string, string>[];
    expect(Object.keys(row ?? {})).toEqual([...PLAIN_CSV_COLUMNS]);
    expect(row).toMatchObject({ date: "2026-11-01", time: "12:30", caption: post().caption, hashtags: "#sourdough" });
  });

  test("a caption of several lines without comma or quotation mark stays one cell", () => {
    const caption = "The first line\n\nThe second line";
    const files = [toPlainCsv(calendar([post({ caption })])), ...toBufferCsvs(calendar([post({ caption })]))];
    for (const { content } of files) {
      expect(content).toContain(`"${caption}`);
      expect(parse(content, { bom: true, record_delimiter: "\r\n" })).toHaveLength(2);
    }
  });

  test("a cell that a spreadsheet would run is made inert", () => {
    for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
      expect(escapeFormula(cell)).toBe(`'${cell}`);
    expect(escapeFormula("Bread = love")).toBe("Bread = love");
    const { content } = toPlainCsv(calendar([post({ caption: "=HYPERLINK(1)" })]));
    expect(content).toContain("'=HYPERLINK(1)");
  });

  test("a name without Latin letters still makes a file name", () => {
    expect(fileStem("パン屋 🥐")).toBe("calendar");
    expect(fileStem("Café Zoë & Söhne")).toBe("cafe-zoe-sohne");
  });
});

describe("Buffer CSV", () => {
  test("each channel has its own files of at most 100 posts, with nothing escaped", () => {
    const posts = Array.from({ length: 250 }, (_, i) =>
      post({ id: `p${i}`, channel: i % 5 === 0 ? "facebook" : "instagram", caption: `=Line ${i}` }),
    );
    const files = toBufferCsvs(calendar(posts));
    expect(files.map((file) => file.name)).toEqual([
      "harbor-bakery-buffer-instagram-1-of-2.csv",
      "harbor-bakery-buffer-instagram-2-of-2.csv",
      "harbor-bakery-buffer-facebook.csv",
    ]);
    const rows = files.flatMap(
      ({ content }) => parse(content, { bom: true, columns: true }) as Record<string, string>[],
    );
    expect(rows).toHaveLength(250);
    expect(Object.keys(rows[0] ?? {})).toEqual(["Text", "Image URL", "Tags", "Posting Time"]);
    expect(rows[0]?.["Posting Time"]).toBe("2026-11-01 12:30");
    expect(rows[0]?.Text?.startsWith("=Line")).toBe(true);
  });
});

describe("ICS", () => {
  test("a second parser reads every post at the business's wall-clock time, also around DST days", () => {
    const days = ["2026-03-07", "2026-03-08", "2026-03-09", "2026-10-31", "2026-11-01", "2026-11-02"];
    const { content } = toIcs(calendar(days.map((localDate, i) => post({ id: `p${i}`, localDate }))), new Date(0));
    const events = Object.values(ical.sync.parseICS(content)).filter((item) => item?.type === "VEVENT");
    const wall = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/Los_Angeles",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(events.map((event) => wall.format((event as { start: Date }).start)).sort()).toEqual(
      days.map((day) => `${day} 12:30`),
    );
  });

  test("UID stays with the post, SEQUENCE is its revision, and readers are told how often to refresh", () => {
    const { content } = toIcs(calendar([post()]), new Date(0));
    expect(content).toContain("UID:post_1@bella");
    expect(content).toContain("SEQUENCE:3");
    expect(content).toMatch(/REFRESH-INTERVAL;VALUE=DURATION:PT1H/);
    expect(content).toContain("X-PUBLISHED-TTL:PT1H");
  });
});
