import { describe, expect, it } from "vitest";
import { AHEAD_PHRASES } from "./ahead-phrases";

const ALL = Object.entries(AHEAD_PHRASES).flatMap(([key, phrases]) =>
  phrases.friendly.map((phrase) => [key, phrase] as const),
);

describe("wordings ahead of a day", () => {
  it.each(ALL)("%s names the day it is for: %s", (_, phrase) =>
    expect(phrase).toMatch(/\{[Oo]ccasion\}|Christmas|January|new year/i),
  );

  it("claim no stock, price, delivery or free place", () => {
    const claims = /deliver|in stock|free (?!day)|%|price|booked up|fully|last places/i;
    expect(ALL.filter(([, phrase]) => claims.test(phrase.replace("which day you're free", "")))).toEqual([]);
  });
});
