import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { previewCalendar } from "./preview-calendar";
import type { Post } from "./schema";

const EVERY_DAY = ["instagram", "facebook", "google_business"].map((channel) => ({ channel, postsPerWeek: 7 }));

/** The posts of a business about whom we know its name, a phone number and what is given. */
async function postsOf(given: Record<string, unknown>, startDate: string, days: number): Promise<Post[]> {
  const business = createBusinessSchema.parse({
    name: "Fern Grove",
    phone: "+1 555 0100",
    channels: EVERY_DAY,
    ...given,
  });
  return (await previewCalendar({ business, startDate, days })).posts;
}

describe("a day of mourning", () => {
  const DELHI = { niche: "sweet shop", city: "Delhi", country: "IN", tone: "warm" };
  const events = [{ date: "2027-01-30", name: "Jalebi eating contest and party" }];

  it("has no cheer of the owner's own beside its silence, and no button that calls", async () => {
    for (const tone of ["warm", "playful", "bold"]) {
      const posts = await postsOf({ ...DELHI, tone, events }, "2027-01-29", 3);
      const ofDay = posts.filter(({ localDate }) => localDate === "2027-01-30");
      expect(ofDay.length).toBeGreaterThan(1);
      const own = ofDay.find(({ occasion }) => occasion?.name === events[0]?.name);
      expect(own?.caption).toContain("Jalebi eating contest and party");
      const text = ofDay.map(({ caption }) => caption).join("\n");
      expect(text).not.toMatch(/!|looking forward|happy|smil|at last|the day:|waiting/i);
      const actions = ofDay
        .filter(({ occasion }) => occasion?.name === "Martyrs' Day")
        .map((post) => post.callToAction);
      expect(actions.filter((action) => action !== null && action.type !== "LEARN_MORE")).toEqual([]);
    }
  });
});

describe("a funeral director", () => {
  it("puts nothing forward: services are named as help and an offer is made plainly", async () => {
    const posts = await postsOf(
      {
        niche: "funeral directors",
        city: "Hamilton",
        region: "ON",
        country: "CA",
        tone: "playful",
        services: ["simple cremation", "pre-paid plans", "grief library"],
        offers: [{ title: "Free printed guide", details: "collect it at the front desk" }],
      },
      "2026-11-01",
      42,
    );
    const text = posts.map(({ caption }) => caption).join("\n");
    expect(text).toContain("Free printed guide");
    expect(text).not.toMatch(/available from us|at your service|on our list|on now|psst|current offer/i);
    expect(posts.map(({ callToAction }) => callToAction?.type)).not.toContain("GET_OFFER");
  });
});

describe("Ramadan where people fast", () => {
  it.each(["hair salon", "gym", "accountant"])(
    "a %s wishes nobody a happy Valentine's Day and eats nothing by day",
    async (niche) => {
      const posts = await postsOf({ niche, city: "Sharjah", country: "AE", tone: "warm" }, "2027-02-10", 14);
      expect(posts.map(({ occasion }) => occasion?.name)).not.toContain("Valentine's Day");
      expect(posts.map(({ caption }) => caption).join("\n")).not.toMatch(/\b(?:breakfast|brunch|lunch|picnic)/i);
    },
  );
});

describe("a day off in lieu of a quiet one", () => {
  it("is no reason for a lie-in", async () => {
    const place = { niche: "vet clinic", city: "Perth", country: "AU" };
    const posts = await postsOf({ ...place, tone: "friendly" }, "2027-04-25", 3);
    expect(posts.map(({ occasion }) => occasion?.name)).toContain("Anzac Day");
    expect(posts.map(({ caption }) => caption).join("\n")).not.toMatch(/lie-in|public holiday|day off/i);
  });
});
