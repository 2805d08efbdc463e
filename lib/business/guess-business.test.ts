import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessBusiness } from "./guess-business";
import { guessSchema } from "./schema";

describe("one typed line", () => {
  it.each([
    ["Harbor Bakery, Portland", "Harbor Bakery", "bakery", "Portland", "US", "America/Los_Angeles"],
    ["harbor bakery portland", "harbor bakery", "bakery", "Portland", "US", "America/Los_Angeles"],
    ["Nolan & Sons Plumbing in Leeds", "Nolan & Sons Plumbing", "plumber", "Leeds", "GB", "Europe/London"],
    ["Petal & Stem florist Sydney", "Petal & Stem", "florist", "Sydney", "AU", "Australia/Sydney"],
    ["Luigi's – pizzeria – Naples, FL", "Luigi's", "pizzeria", "Naples", "US", "America/New_York"],
    ["Smile, Toronto, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Toronto, Smile, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["dentist, Smile, Toronto", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["dentist, Toronto, Smile", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Smile, dentist, Toronto, Ontario", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Smile in Toronto, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Leeds – Nolan & Sons Plumbing", "Nolan & Sons Plumbing", "plumber", "Leeds", "GB", "Europe/London"],
    ["Bella's Hair Salon Springfield IL", "Bella's Hair Salon", "hair salon", "Springfield", "US", "America/Chicago"],
  ])("%s", async (line, name, niche, city, country, timezone) => {
    const guess = await guessBusiness(line);
    expect(guess).toMatchObject({ name, city, country, timezone, language: "en", placeCandidates: [] });
    expect(guess.niche?.toLowerCase()).toBe(niche);
    expect(guess.tradeMatch).not.toBeNull();
    expect(guess.channels.length).toBeGreaterThan(0);
  });

  it("with an ambiguous town asks with its candidates", async () => {
    const guess = await guessBusiness("Harbor Bakery, Springfield");
    expect(guess).toMatchObject({
      name: "Harbor Bakery",
      city: "Springfield",
      region: null,
      country: null,
      timezone: null,
    });
    expect(guess.placeCandidates.length).toBeGreaterThan(5);
  });

  it("leaves null what it does not say", async () => {
    expect(await guessBusiness("Harbor Bakery")).toMatchObject({ name: "Harbor Bakery", city: null, timezone: null });
    expect(await guessBusiness("Blue Moon")).toMatchObject({
      name: "Blue Moon",
      niche: null,
      city: null,
      tradeMatch: null,
    });
    expect(await guessBusiness("bakery in Leeds")).toMatchObject({ name: "", city: "Leeds" });
  });

  it("is never refused, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (line) => {
        guessSchema.parse(await guessBusiness(line));
      }),
      { numRuns: 100 },
    );
  });
});
