import { parse } from "csv-parse/sync";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { escapeFormula } from "./escape-formula";
import { calendar, post } from "./export-arbitraries";
import { fileStem, folderStem } from "./exported-calendar";
import { PLAIN_COLUMNS } from "./plain-rows";
import { toIcs } from "./to-ics";
import { toPlainCsv } from "./to-plain-csv";
import { toSchedulerCsvs } from "./to-scheduler-csv";

describe("plain CSV", () => {
  test("every field comes back from a CSV parser as it was", () => {
    const { content } = toPlainCsv(calendar([post()]));
    expect(content.startsWith("\ufeff")).toBe(true);
    const [row] = parse(content, { bom: true, columns: true }) as Record<string, string>[];
    expect(Object.keys(row ?? {})).toEqual([...PLAIN_COLUMNS]);
    expect(row).toMatchObject({ date: "2026-11-01", time: "12:30", caption: post().caption, hashtags: "#sourdough" });
  });

  test("a caption of several lines without comma or quotation mark stays one cell", () => {
    const caption = "The first line\n\nThe second line";
    const files = [
      toPlainCsv(calendar([post({ caption })])),
      ...toSchedulerCsvs(calendar([post({ caption })]), "buffer"),
    ];
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
    expect(folderStem("مخبز/../الورد")).toBe("مخبز-الورد");
    expect(folderStem("Café Zoë & Söhne")).toBe("cafe-zoe-sohne");
    expect(folderStem("🥐")).toBe("calendar");
  });
});

describe("ICS", () => {
  test("a calendar's name is escaped as text, whatever stands in it", () => {
    const businessName = "Fish/Chips\\Co; salt, vinegar\nX-EVIL:1";
    const content = String(toIcs({ ...calendar([post({ id: "p1" })]), businessName }, new Date(0)).content);
    const unfolded = content.replaceAll("\r\n ", "").split("\r\n");
    expect(unfolded).toContain("NAME:Fish/Chips\\\\Co\\; salt\\, vinegar\\nX-EVIL:1: content calendar");
    expect(unfolded.filter((line) => line.startsWith("X-EVIL"))).toEqual([]);
  });

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
