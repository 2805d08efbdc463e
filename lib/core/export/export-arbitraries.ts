import fc from "fast-check";
import { CHANNELS } from "../vocabulary";
import type { ExportedCalendar, ExportedPost } from "./exported-calendar";

/** A post as the exporters see it, for the tests. */
export const post = (changes: Partial<ExportedPost> = {}): ExportedPost => ({
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

export const calendar = (
  posts: readonly ExportedPost[],
  timezone = "America/Los_Angeles",
  country = "US",
): ExportedCalendar => ({
  country,
  businessName: "Harbor Bakery",
  timezone,
  posts,
});

const two = (value: number) => String(value).padStart(2, "0");
// CSV readers make one kind of line break of all; captions are stored with \n.
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\r\n?|\0/g, "\n"));
const nasty = fc.constantFrom(
  "=1+1",
  '"',
  "a,b;c\td|e",
  "line\n\nline",
  "'=x",
  "שלום",
  "パン 🥐",
  "<b>&amp;</b>",
  "||",
  " x ",
);

/** Posts with every kind of text, channel and time; at most one a minute and channel matters to nobody here. */
export const anyPost: fc.Arbitrary<ExportedPost> = fc
  .record({
    localDate: fc
      .integer({ min: 0, max: 364 })
      .map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10)),
    localTime: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
    channel: fc.constantFrom(...CHANNELS),
    caption: fc.oneof(words, nasty),
    link: fc.option(fc.webUrl(), { nil: null }),
    hashtags: fc.array(fc.constantFrom("bread", "sourdough", "寿司"), { maxLength: 3 }),
    format: fc.constantFrom("photo", "reel", "story", "text"),
  })
  .map((changes) => post(changes));
