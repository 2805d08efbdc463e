import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchedTradeSchema } from "../brief";
import { AppError } from "../errors";
import type { Trade } from "../writing/topics/topic-schema";
import { matchTrade } from "./match-trade";
import { buildTradeIndex } from "./trade-index";

const trade = (
  id: string,
  label: string,
  cluster: Trade["cluster"],
  aliases: string[],
  risk?: Trade["risk"],
): Trade => ({
  id,
  label,
  cluster,
  aliases,
  terms: { place: label.toLowerCase(), customer: "guest", customers: "guests", visit: "visit", work: "this work" },
  tags: [id.replace("-", ""), "localtrade", "town"],
  ...(risk ? { risk } : {}),
});
const index = buildTradeIndex(
  [
    trade("bakery", "Bakery", "food", ["cake shop", "baker", "bread shop"]),
    trade("bar", "Bar", "food", ["pub", "wine bar", "tavern"]),
    trade("hair-salon", "Hair salon", "beauty", ["hairdresser", "hair stylist", "coiffeur"]),
    trade("plumber", "Plumber", "home_services", ["plumbing", "drain cleaning", "gas fitter"]),
    trade("dentist", "Dentist", "health", ["dental practice", "orthodontist", "dental clinic"], "medical"),
  ],
  [
    {
      cluster: "pets",
      label: "Pet services",
      terms: {
        place: "pet business",
        customer: "pet owner",
        customers: "pet owners",
        visit: "visit",
        work: "pet care",
      },
      tags: ["petcare", "pets", "localpets"],
      words: ["kennel", "dog walker", "reptile"],
    },
  ],
  { trades: { roofer: "home_services" }, aliases: { roofer: ["roofing"], health: ["clinic"], tutoring: ["tutor"] } },
);
const match = (words: string) => {
  const found = matchTrade(index, words);
  return `${found.matched} ${found.id}`;
};

describe("an owner's words", () => {
  it.each([
    ["Bakery", "exact bakery"],
    ["  BAKERIES ", "exact bakery"],
    ["bäkery", "exact bakery"],
    ["hair-salon", "exact hair-salon"],
    ["plumbers", "exact plumber"],
    ["Plumbing", "alias plumber"],
    ["Hair Salon & Spa", "alias hair-salon"],
    ["24/7 emergency plumber", "alias plumber"],
    ["artisan cake shop", "alias bakery"],
    ["plummer", "alias plumber"],
    ["emergency plummer", "alias plumber"],
    ["dentist's practice", "alias dentist"],
    ["roofing", "cluster home_services"],
    ["reptile boarding kennel", "cluster pets"],
    ["underwater basket weaving", "universal universal"],
    ["constructor", "universal universal"],
    ["🎂", "universal universal"],
  ])("%s mean %s", (words, expected) => expect(match(words)).toBe(expected));

  it("stay the owner's own when only the cluster is known", () => {
    expect(matchTrade(index, "Reptile Boarding Kennel")).toEqual({
      id: "pets",
      label: "Reptile Boarding Kennel",
      matched: "cluster",
      cluster: "pets",
      terms: {
        place: "reptile boarding kennel",
        customer: "pet owner",
        customers: "pet owners",
        visit: "visit",
        work: "pet care",
      },
      tags: ["petcare", "pets", "localpets"],
      risk: null,
    });
  });

  it("give an unknown trade its terms", () => {
    expect(matchTrade(index, "Knife Sharpening")).toMatchObject({
      matched: "universal",
      cluster: null,
      terms: {
        place: "knife sharpening business",
        customer: "customer",
        customers: "customers",
        visit: "visit",
        work: "knife sharpening",
      },
    });
  });

  it("carry the risk of a regulated trade", () => {
    expect(matchTrade(index, "orthodontist").risk).toBe("medical");
    expect(matchTrade(index, "fertility clinic").risk).toBe("medical");
  });

  it("that name a regulated trade carry its risk class, known or not", () => {
    const classes = {
      medical:
        "cosmetic surgeon,eye surgeon,laser hair removal,teeth whitening,massage therapist,marriage counselling,rehab,reiki,doula,phlebotomist",
      legal: "immigration consultant,bail bonds",
      financial:
        "pet cremation,mortgage broker,financial adviser,wealth manager,debt counselling,credit repair,payday loans",
    };
    for (const [risk, trades] of Object.entries(classes))
      for (const words of trades.split(",")) expect([words, matchTrade(index, words).risk]).toEqual([words, risk]);
    // Who tends graves advises nobody on health.
    for (const words of ["bakery", "trading card shop", "escape room", "grave tending", "headstone engraver"])
      expect(matchTrade(index, words).risk).toBeNull();
  });

  it("that tell of grief or illness are marked gentle, those that only sound alike are not", () => {
    for (const words of ["funeral home", "pet cremation", "cancer clinic", "rehab", "women's shelter", "food bank"])
      expect([words, matchTrade(index, words).gentle]).toEqual([words, true]);
    for (const words of ["sports rehab", "gravel supplier", "data recovery", "animal shelter", "bakery"])
      expect([words, matchTrade(index, words).gentle]).toEqual([words, undefined]);
  });

  it("that end in a repair shop lead to who mends, and to no shelf", () => {
    const leads = (words: string) => matchTrade(index, words).cluster;
    expect(["appliance repair store", "lamp repair shop", "clock repair store"].map(leads)).not.toContain("retail");
    expect(leads("lamp repair shop")).toBe("crafts");
  });

  it("are refused only when blank", () => {
    for (const blank of ["", "   ", "\t\n"]) expect(() => matchTrade(index, blank)).toThrow(AppError);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), (words) => {
        fc.pre(words.trim() !== "");
        expect(matchedTradeSchema.safeParse(matchTrade(index, words)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
