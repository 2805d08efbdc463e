import { expect, it } from "vitest";
import { airCaption, type CaptionLine, layOutCaption } from "./lay-out-caption";

const body = (text: string): CaptionLine => ({ text, role: "body" });

it.each(["photo", "carousel", "reel", "story"] as const)(
  "an Instagram %s of more than one sentence has a line break",
  (format) => {
    const caption = layOutCaption([body("Starch hardens in the cold. Chilled bread is stale by morning. Freeze it.")], {
      channel: "instagram",
      format,
    });
    expect(caption.split(/\n+/)).toEqual([
      "Starch hardens in the cold.",
      "Chilled bread is stale by morning. Freeze it.",
    ]);
  },
);

it.each(['"Do you do that?"', "“Why does it squeak?”"])(
  "a headline that quotes a question gets no stop after it: %s",
  (text) => {
    const said = layOutCaption([{ text, role: "headline" }, body("Plenty of people never ask.")], {
      channel: "pinterest",
      format: "photo",
    });
    expect(said).toBe(`${text} Plenty of people never ask.`);
  },
);

it("one sentence stays whole, and a title before an abbreviation or a number is not torn", () => {
  expect(airCaption("Ask Mrs. Day about the 3.5 l pot, e.g. on a Monday.")).toBe(
    "Ask Mrs. Day about the 3.5 l pot, e.g. on a Monday.",
  );
  expect(airCaption("We met in St. Ives. It rained.")).toBe("We met in St. Ives.\n\nIt rained.");
  expect(airCaption("Two\n\nlines. Are aired already.")).toBe("Two\n\nlines. Are aired already.");
});

it("one sentence that leads up to a wish has its wish on a line of its own", () => {
  expect(airCaption("If you're far from home, this one is for you: Merry Christmas from us.")).toBe(
    "If you're far from home, this one is for you:\n\nMerry Christmas from us.",
  );
  expect(airCaption("Two words: keep it cold.")).toBe("Two words: keep it cold.");
});

it("a short word of its own is a line where nothing else is", () => {
  expect(airCaption("Ahem. A week is a puzzle.")).toBe("Ahem.\n\nA week is a puzzle.");
  expect(airCaption("Ahem. A week is a puzzle. It has one piece.")).toBe(
    "Ahem. A week is a puzzle.\n\nIt has one piece.",
  );
});

it("other channels keep their paragraphs", () =>
  expect(layOutCaption([body("One. Two.")], { channel: "facebook", format: "photo" })).toBe("One. Two."));
