import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composePublishedText } from "../channels/compose-published-text";
import { CHANNELS } from "../vocabulary";
import { anyPost, calendar, post } from "./export-arbitraries";
import type { ExportedPost } from "./exported-calendar";
import { SCHEDULER_TOOLS, SCHEDULERS, type Scheduler } from "./scheduler-tools";
import { toSchedulerCsvs } from "./to-scheduler-csv";

const read = (content: string): string[][] => parse(content, { bom: true, record_delimiter: "\r\n" });
const rowsOf = (posts: ExportedPost[], scheduler: Scheduler, order?: "dmy") =>
  toSchedulerCsvs(calendar(posts), scheduler, order).flatMap(({ content }) => read(content));
const many = (count: number, changes: (index: number) => Partial<ExportedPost> = () => ({})) =>
  Array.from({ length: count }, (_, i) => post({ id: `p${i}`, caption: `=Line ${i}`, ...changes(i) }));

const HEADERS: Record<Exclude<Scheduler, "metricool" | "hootsuite">, string> = {
  buffer: "Text,Image URL,Tags,Posting Time",
  publer:
    '"Date - Intl. format or prompt","Text","Link(s) - Separated by comma for FB carousels","Media URL(s) - Separated by comma","Title - For the video, pin, PDF ..","Label(s) - Separated by comma","Alt text(s) - Separated by ||","Comment(s) - Separated by ||","Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..","CTA - For Facebook links or Google","Reminder - For stories, reels, shorts, and TikToks"',
  highlevel: "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls",
  socialbee: "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime",
  vista: "message,type,link,time",
  sprout: "date,time_24hr,message_text",
};

describe("scheduler CSVs", () => {
  test.each(Object.entries(HEADERS))("%s gets its header exactly", (scheduler, header) => {
    const [rows] = rowsOf([post()], scheduler as Scheduler);
    expect(rows).toEqual(parse(header)[0]);
  });

  test("Metricool's header holds all its columns in order, with Brand name last", () => {
    const [header = [], row = []] = rowsOf([post({ channel: "google_business" })], "metricool");
    expect(header).toHaveLength(97);
    expect(header.slice(0, 15).join()).toBe(
      "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,Picture Url 1",
    );
    expect(header.indexOf("Alt text picture 10")).toBe(33);
    expect(header.slice(-4).join()).toBe("Threads Reply Control,Threads Is Spoiler,Threads Post Type,Brand name");
    expect(new Set(header).size).toBe(header.length);
    const cells = Object.fromEntries(header.map((name, i) => [name, row[i]]));
    expect(cells).toMatchObject({ Date: "2026-11-01", Time: "12:30:00", GBP: "true", "Brand name": "Harbor Bakery" });
    expect(Object.values(cells).filter((cell) => cell === "true")).toHaveLength(1);
  });

  test("Hootsuite gets no header, American dates and minutes in steps of five", () => {
    expect(rowsOf([post({ localTime: "12:34", link: "https://a.test/" })], "hootsuite")).toEqual([
      ["11/01/2026 12:30", 'A "quoted" line, with a comma\nand a break\n\n#sourdough', "https://a.test/"],
    ]);
    expect(rowsOf([post({ localTime: "00:04" })], "hootsuite")[0]?.[0]).toBe("11/01/2026 00:00");
  });

  test("Publer gets all twelve cells quoted, also empty ones, and no hyphen in the time", () => {
    const [file] = toSchedulerCsvs(calendar([post({ format: "reel" })]), "publer");
    const [, row = []] = read(file?.content ?? "");
    expect(row).toHaveLength(12);
    expect(row[0]).toBe("2026-11-01 12:30");
    expect(row[9]).toBe("reel");
    expect(file?.content.split("\r\n")[1]).toMatch(/^"2026-11-01 12:30",.*,"",""/s);
  });

  test("Sprout's posts stand ten minutes apart, also over midnight, in the account's order of day and month", () => {
    const times = ["23:50", "23:50", "23:55", "09:00"].map((localTime, i) => ({ localTime, id: `p${i}` }));
    const rows = rowsOf(
      times.map((time) => post(time)),
      "sprout",
    ).slice(1);
    expect(rows.map(([date, time]) => `${date} ${time}`)).toEqual([
      "11/01/2026 09:00",
      "11/01/2026 23:50",
      "11/02/2026 00:00",
      "11/02/2026 00:10",
    ]);
    expect(rowsOf([post()], "sprout", "dmy")[1]?.[0]).toBe("01/11/2026");
  });

  test("a file is split at the tool's limit and says which part it is", () => {
    const names = toSchedulerCsvs(calendar([...many(250), ...many(40, () => ({ channel: "facebook" }))]), "buffer").map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      "harbor-bakery-buffer-instagram-1-of-3.csv",
      "harbor-bakery-buffer-instagram-2-of-3.csv",
      "harbor-bakery-buffer-instagram-3-of-3.csv",
      "harbor-bakery-buffer-facebook.csv",
    ]);
  });

  test("Pinterest's Buffer file adds the board", () => {
    const [header, row] = rowsOf([post({ channel: "pinterest" })], "buffer");
    expect(header?.at(-1)).toBe("Board Name");
    expect(row).toHaveLength(5);
  });

  test.each(SCHEDULERS)("%s: every post comes back once, unaltered, within the limits", (scheduler) => {
    const tool = SCHEDULER_TOOLS[scheduler];
    fc.assert(
      fc.property(fc.array(anyPost, { minLength: 1, maxLength: 120 }), (posts) => {
        const files = toSchedulerCsvs(calendar(posts), scheduler);
        const rows = files.flatMap(({ content }) => {
          expect(content.startsWith("\ufeff")).toBe(true);
          const all = read(content);
          expect(new Set(all.map((row) => row.length)).size).toBe(1);
          const data = scheduler === "hootsuite" ? all : all.slice(1);
          expect(data.length).toBeLessThanOrEqual(tool.postsPerFile ?? data.length);
          return data;
        });
        expect(rows).toHaveLength(posts.length);
        const linkApart = ["hootsuite", "publer", "highlevel", "socialbee", "vista"].includes(scheduler);
        const texts = posts.map((item) =>
          composePublishedText(item.channel, linkApart ? { ...item, link: null } : item),
        );
        const column = { hootsuite: 1, publer: 1, highlevel: 1, sprout: 2 }[scheduler as string] ?? 0;
        expect(rows.map((row) => row[column]).sort()).toEqual(texts.sort());
        if (tool.filePerChannel)
          for (const { name } of files) expect(CHANNELS.some((channel) => name.includes(channel))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
