import { describe, expect, it } from "vitest";
import { composePublishedText } from "./compose-published-text";
import { cutCaptionPreview } from "./cut-caption-preview";
import { measureCaption } from "./measure-caption";

const bare = (caption: string) => ({ caption, hashtags: [], link: null });

describe("measureCaption", () => {
  it("counts caption, hashtags and link together", () => {
    const parts = { caption: "Warm loaf.", hashtags: ["bread", "oven"], link: "https://a.example" };
    expect(measureCaption("instagram", parts).used).toBe(composePublishedText("instagram", parts).length);
  });

  it("counts a family emoji as one character on Instagram and as UTF-8 bytes on Threads", () => {
    expect(measureCaption("instagram", bare("a👨‍👩‍👧‍👦")).used).toBe(2);
    expect(measureCaption("threads", bare("a👨‍👩‍👧‍👦é")).used).toBe(1 + 25 + 1);
  });

  it("weighs X as X does: 23 for a link, 2 for an emoji, 2 for CJK, addresses inside the caption too", () => {
    expect(measureCaption("x", bare("hello")).used).toBe(5);
    expect(measureCaption("x", bare("日本👨‍👩‍👧‍👦")).used).toBe(6);
    expect(measureCaption("x", bare("see example.com/a/very/long/path/indeed")).used).toBe(4 + 23);
    expect(
      measureCaption("x", { caption: "hi", hashtags: [], link: `https://example.com/${"a".repeat(200)}` }).used,
    ).toBe(26);
    expect(measureCaption("x", bare("a".repeat(281)))).toMatchObject({ limit: 280, over: 1 });
  });

  it("counts a sentence without a space after its stop like twitter-text does", () => {
    expect(measureCaption("x", bare("the loaf.Then more")).used).toBe(18);
    expect(measureCaption("x", bare("really.It is")).used).toBe(23 + 3);
  });

  it("limits Bluesky by graphemes and by bytes", () => {
    expect(measureCaption("bluesky", bare("a".repeat(301))).over).toBe(1);
    expect(measureCaption("bluesky", bare("👨‍👩‍👧‍👦".repeat(130))).over).toBeGreaterThan(0);
  });

  it("says where the reader's view is cut", () => {
    expect(measureCaption("facebook", bare("x")).visible).toBe(477);
    const caption = `${"é".repeat(125)}tail`;
    expect(cutCaptionPreview("instagram", caption)).toEqual({ shown: "é".repeat(125), folded: "tail" });
    expect(cutCaptionPreview("x", caption).folded).toBe("");
  });

  it("cuts between words, before a blank line too, and keeps every character", () => {
    const words = "word ".repeat(24);
    const cut = (caption: string) => {
      const { shown, folded } = cutCaptionPreview("instagram", caption);
      expect(shown + folded).toBe(caption);
      return [shown.slice(-6), folded.slice(0, 8)];
    };
    expect(cut(`${words}abc kitchen and more`)).toEqual(["rd abc", " kitchen"]);
    expect(cut(`${words}kitchen and more`)).toEqual(["d word", " kitchen"]);
    expect(cut(`${words}abc\n\nkitchen`)).toEqual(["rd abc", "\n\nkitche"]);
    expect(cut(`${words}abcde next`)).toEqual([" abcde", " next"]);
  });
});
