import { expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { planBrief } from "./plan-brief";
import { previewBrief } from "./preview-calendar";

async function topicsOf(niche: string, [city, country]: readonly [string, string], startDate = "2027-02-08") {
  const channels = [
    { channel: "instagram", postsPerWeek: 7 },
    { channel: "facebook", postsPerWeek: 3 },
  ];
  const business = createBusinessSchema.parse({ name: "Dana", niche, city, country, channels });
  const { brief } = await previewBrief({ business, startDate, days: 29 });
  const { plan, library } = await planBrief(brief);
  return plan.slots.flatMap(({ topicId }) => library.byId.get(topicId ?? "") ?? []);
}
const DAY_MEALS = /\b(?:lunch|brunch|breakfast|picnic|mornings?\b|noon)/i;
const DUBAI = ["Dubai", "AE"] as const;
const LEEDS = ["Leeds", "GB"] as const;

it.each([
  ["cafe", DUBAI],
  ["restaurant", ["Cairo", "EG"]],
  ["bakery", ["Lahore", "PK"]],
  ["halal restaurant", LEEDS],
] as const)(
  "nobody who fasts reads of lunch or a morning coffee from a %s in %s during Ramadan",
  async (niche, place) => {
    const topics = await topicsOf(niche, place);
    expect(topics.length).toBeGreaterThan(25);
    expect(topics.filter((topic) => DAY_MEALS.test(JSON.stringify(topic))).map(({ id }) => id)).toEqual([]);
  },
);

it("meals by day are told where nobody fasts, and after Ramadan", async () => {
  for (const topics of [await topicsOf("cafe", LEEDS), await topicsOf("cafe", DUBAI, "2027-04-01")])
    expect(topics.some((topic) => DAY_MEALS.test(JSON.stringify(topic)))).toBe(true);
});
