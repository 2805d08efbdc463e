import { expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { previewCalendar } from "./preview-calendar";

it.each(["food bank", "community pantry", "church", "mosque", "synagogue", "charity"])(
  "a %s has a year at three posts a week without an open slot",
  async (niche) => {
    const business = createBusinessSchema.parse({
      name: "Fern Grove",
      niche,
      city: "Leeds",
      country: "GB",
      channels: [{ channel: "instagram", postsPerWeek: 3 }],
    });
    const { posts, calendar } = await previewCalendar({ business, startDate: "2027-01-01", days: 366 });
    expect([posts.length, calendar.warnings.map(({ code }) => code)]).toEqual([
      157,
      expect.not.arrayContaining(["variety_exhausted"]),
    ]);
  },
  60_000,
);
