import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { TONES } from "../core/vocabulary";
import { previewCalendar } from "./preview-calendar";

const CHANNELS = [
  { channel: "instagram", postsPerWeek: 3 },
  { channel: "facebook", postsPerWeek: 2 },
];

const postsOf = async (given: Record<string, unknown>, startDate: string, days: number) => {
  const business = createBusinessSchema.parse({ name: "Fern Grove", city: "Sligo", country: "IE", ...given });
  return (await previewCalendar({ business, startDate, days })).posts;
};

describe("what an owner gave", () => {
  it.each(TONES)("an offer says on its last day that it is the last, in a %s tone", async (tone) => {
    const offers = [{ title: "Stay 4 pay 3", startsOn: "2027-04-12", endsOn: "2027-04-12" }];
    const channels = [{ channel: "facebook", postsPerWeek: 21 }];
    const posts = await postsOf({ niche: "hotel", tone, offers, channels }, "2027-04-12", 7);
    const about = posts.filter(({ caption }) => caption.includes("Stay 4 pay 3"));
    expect(about.length).toBeGreaterThan(0);
    for (const { caption } of about) {
      expect(caption).toMatch(/today/i);
      expect(caption).not.toMatch(/12 April|until/i);
    }
  });

  it("what is had is not “done”, and a floor that is open is a service", async () => {
    const services = ["open weights floor", "6am to 10pm entry", "lockers"];
    for (const tone of TONES) {
      const posts = await postsOf({ niche: "gym", tone, services, channels: CHANNELS }, "2027-02-01", 42);
      const text = posts.map(({ caption }) => caption).join("\n");
      expect(text).not.toMatch(
        /\b(?:we|also) (?:also )?do (?:open|6am|lockers)|(?<!from )our work: |services include/i,
      );
    }
    const friendly = await postsOf({ niche: "gym", services, channels: CHANNELS }, "2027-02-01", 60);
    expect(friendly.some(({ caption }) => caption.includes("open weights floor"))).toBe(true);
  });

  it("each of two sample lines stands in a month of posts", async () => {
    const sampleLines = ["No wheat has crossed this door since 2014.", "If it crumbles, we call it granola."];
    for (const tone of TONES) {
      const posts = await postsOf({ niche: "bakery", tone, sampleLines, channels: CHANNELS }, "2026-12-01", 30);
      for (const line of sampleLines)
        expect([tone, line, posts.filter(({ caption }) => caption.includes(line)).length]).toEqual([tone, line, 1]);
    }
  });
});

it.each<[niche: string, start: string, services: string[]]>([
  [
    "ski shop",
    "2027-01-04",
    [
      "Ski hire, €29 a day",
      "Boot fitting, €60",
      "Edge and wax service, €38",
      "Helmet hire, €7",
      "Touring skis to test, €45 a day",
      "Second-hand skis, €120",
    ],
  ],
  [
    "pasty shop",
    "2027-05-03",
    [
      "Traditional steak pasty, £5.20",
      "Cheese and onion pasty, £4.60",
      "Vegan chickpea pasty, £4.80",
      "Box of six mini pasties, £14",
      "Frozen pasties to bake at home, £4 each",
      "Office lunch platters, £45",
    ],
  ],
])(
  "of a %s's six services each is named within a month, in a post of its own or in a list",
  async (niche, start, services) => {
    const posts = await postsOf(
      { niche, services, channels: CHANNELS, city: "Leeds", country: "GB", name: "Demo" },
      start,
      28,
    );
    const text = posts.map(({ caption }) => caption.toLowerCase()).join("\n");
    expect(services.filter((service) => !text.includes(service.replace(/,.*/, "").toLowerCase()))).toEqual([]);
  },
);
