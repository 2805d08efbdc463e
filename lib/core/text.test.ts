import { describe, expect, test, vi } from "vitest";
import { graphemeLength, lineSchema, textSchema } from "./text";

const issuesOf = (schema: ReturnType<typeof lineSchema>, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe.each([
  ["a line", lineSchema(5, "The name")],
  ["a text", textSchema(5, "The name")],
])("%s of at most five characters", (_, schema) => {
  test("counts characters as a reader does", () => {
    expect(issuesOf(schema, "👩‍👩‍👧‍👦".repeat(5))).toEqual([]);
    expect(issuesOf(schema, "👩‍👩‍👧‍👦".repeat(6))).toEqual(["The name can have at most 5 characters."]);
    expect(issuesOf(schema, "six is")).toEqual(["The name can have at most 5 characters."]);
  });

  // Telling characters apart takes minutes for a megabyte, and nothing else would run meanwhile.
  test("refuses a hundred thousand once, for its length, without counting its characters", () => {
    expect(issuesOf(schema, "x".repeat(100_000))).toEqual(["The name can have at most 5 characters."]);
  });
});

describe("counting as a reader does", () => {
  const whole = (text: string) => [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;

  test.each([
    ["letters", "x".repeat(3000)],
    ["families", "👩‍👩‍👧‍👦".repeat(400)],
    ["flags, which come in pairs of signs", `a${"🇵🇹".repeat(900)}`],
    ["marks", "a\u0301\u0302".repeat(1500)],
    ["line ends", "a\r\n".repeat(1500)],
    ["Hangul", "\u1112\u1161\u11ab".repeat(1200)],
    ["a mixture", "né 👍🏽🇯🇵 e\u0301\r\n".repeat(300)],
    ["nothing", ""],
    [
      "every sign of ASCII, in any order",
      Array.from({ length: 128 * 128 }, (_, i) => String.fromCharCode(i >> 7, i & 127)).join(""),
    ],
  ])("%s are the same in blocks as in one go", (_, text) => expect(graphemeLength(text)).toBe(whole(text)));

  test("plain text is measured without telling its characters apart: a list of thousands is checked at every change", () => {
    const spy = vi.spyOn(Intl.Segmenter.prototype, "segment");
    expect(graphemeLength("bread and cakes ".repeat(60), 120)).toBeGreaterThan(120);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  test("a text of 750,000 characters is refused without counting them all, and marks without end come to an end", () => {
    let asked = 0;
    const spy = vi.spyOn(Intl.Segmenter.prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
      asked += text.length;
      return segment.call(this, text);
    });
    expect(issuesOf(textSchema(63_206, "The caption"), "x".repeat(750_000))).toHaveLength(1);
    expect(asked).toBeLessThan(70_000);
    expect(graphemeLength(`a${"\u0301".repeat(5000)}`)).toBeLessThanOrEqual(5);
    spy.mockRestore();
  });
});

const { segment } = Intl.Segmenter.prototype;

describe("a line needs something to see:", () => {
  const line = lineSchema(20, "The name");
  test.each([
    ["zero-width spaces", "\u200b\u200b"],
    ["joiners", "\u200d\u200c\u2060"],
    ["direction marks", "\u200e\u200f\u202b\u202c"],
    ["a soft hyphen", "\u00ad"],
    ["a byte-order mark", "\ufeff\u200b"],
    ["a variation selector", "\ufe0f"],
    ["Hangul fillers", "\u3164\u115f\uffa0"],
    ["a blank of Braille", "\u2800"],
    ["accents alone", "\u0301\u0308"],
  ])("%s alone are refused", (_, text) => {
    expect(issuesOf(line, text)).toEqual(["The name needs at least one character that can be seen."]);
  });

  test.each(["a", "7", "?", "🥐", "👩‍👩‍👧‍👦", "❤️", "קפה", "مخبز", "\u200fקפה\u200f", "é", "ベーカリー", "क्", "©"])(
    "%s is taken",
    (text) => {
      expect(issuesOf(line, text)).toEqual([]);
    },
  );

  test("nothing at all is empty, and no more is said of it", () => {
    expect(issuesOf(line, "   ")).toEqual(["The name cannot be empty."]);
  });
});
