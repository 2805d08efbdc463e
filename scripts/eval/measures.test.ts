import { describe, expect, it } from "vitest";
import type { BusinessFacts } from "../../lib/core/brief";
import { findClaims } from "./find-claims";
import { firstWords } from "./find-repeats";
import { countSyllables, measureReadability } from "./measure-readability";

describe("the evaluation's measures", () => {
  it("count syllables the way they are spoken", () => {
    for (const [word, count] of [
      ["bread", 1],
      ["table", 2],
      ["cake", 1],
      ["baked", 1],
      ["painted", 2],
      ["appointment", 3],
    ] as const)
      expect(`${word} ${countSyllables(word)}`).toBe(`${word} ${count}`);
  });

  it("tell easy from hard reading", () => {
    expect(measureReadability("The cat sat on the mat. It was warm.")).toBeGreaterThan(100);
    expect(
      measureReadability("Administrative responsibilities necessitate comprehensive organizational documentation."),
    ).toBeLessThan(10);
  });

  it("take an opener as its first five words, whatever the punctuation", () => {
    expect(firstWords("Don't wait: “bread”, warm, today or tomorrow")).toBe("dont wait bread warm today");
  });

  it("find claims the owner never made, and only those", () => {
    const business = {
      name: "Award-Winning Ada",
      offers: [{ title: "Two-for-one bagels" }],
      services: [],
      events: [],
      sampleLines: [],
    } as unknown as BusinessFacts;
    for (const text of [
      "Bread for $4.",
      "Our award-winning rye.",
      "Family-run since 1998.",
      "We're open daily.",
      "Our team of experts is here.",
      "Five stars from everyone.",
      "Studies show it works.",
    ])
      expect(`${text} ${findClaims(text, business).length > 0}`).toBe(`${text} true`);
    for (const text of ["Award-Winning Ada: Two-for-one bagels.", "Butter needs an hour.", "Ask us about it."])
      expect(findClaims(text, business)).toEqual([]);
  });
});
