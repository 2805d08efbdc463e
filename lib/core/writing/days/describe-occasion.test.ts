import { describe, expect, it } from "vitest";
import { describeOccasion } from "./describe-occasion";

const at = (name: string, over: { localDate?: string; sombre?: boolean; format?: "photo" | "reel" } = {}) =>
  describeOccasion({
    localDate: over.localDate ?? "2026-11-26",
    format: over.format ?? "photo",
    occasion: { id: "o", name, kind: "public_holiday", sombre: over.sombre ?? false },
  });

describe("the picture of a day's post", () => {
  it("shows the day and carries its wish", () => {
    expect(at("Thanksgiving Day")).toEqual({
      imageIdea: "A pumpkin and a few dry leaves on a table, and the words “Happy Thanksgiving” on the picture.",
      altText: "A pumpkin and a few dry leaves on a table, with the words “Happy Thanksgiving”.",
    });
    expect(at("Independence Day", { localDate: "2027-07-04" }).altText).toContain("firework");
    expect(at("Independence Day", { localDate: "2027-08-15" }).altText).not.toContain("firework");
  });

  it("is plain where a feast has no picture of its own, a bench on a free day, dark on a quiet one", () => {
    expect(at("Family Day").altText).toBe("A plain, bright background, with the words “Happy Family Day”.");
    expect(at("Summer bank holiday").imageIdea).toContain("“Enjoy the bank holiday”");
    expect(at("Good Friday", { sombre: true }).altText).toBe("A plain dark background, with the words “Good Friday”.");
  });

  it("comes in three shots for a video", () => {
    expect(at("Christmas Day", { format: "reel" }).imageIdea).toMatch(
      /^Shot 1: .* Shot 2: .*“Merry Christmas”.* Shot 3: /,
    );
  });
});
