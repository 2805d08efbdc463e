import { beforeAll, describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import type { Tone } from "../core/vocabulary";
import { type Preview, previewCalendar } from "./preview-calendar";

const preview = (niche: string, tone: Tone, startDate: string, days: number) =>
  previewCalendar({
    business: createBusinessSchema.parse({ name: "Fern Grove", niche, tone, city: "Leeds", country: "GB" }),
    startDate,
    days,
  });

const GENTLE =
  "funeral home,Funeral directors,undertaker,crematorium,pet cremation,hospice,memorial mason,monumental masons,gravestone cleaning,probate,wills and probate,grief counsellor,cancer clinic,rehab,addiction clinic,women's shelter,debt counselling,food bank";

/** What the ids of a trade's own topics begin with. */
const OWN: Readonly<Record<string, string>> = {
  "funeral home": "fd",
  "Funeral directors": "fd",
  undertaker: "fd",
  crematorium: "cr",
  "memorial mason": "mm",
  "monumental masons": "mm",
  "gravestone cleaning": "gc",
  probate: "pb",
  "wills and probate": "pb",
  "food bank": "fb",
};

describe.each(GENTLE.split(","))("a %s", (niche) => {
  let calendar: Preview;
  beforeAll(async () => {
    // Valentine's Day, Mother's Day and Easter among them.
    calendar = await preview(niche, "playful", "2027-02-01", 62);
  }, 60_000);

  it("posts about what suits people who grieve or are ill, and about nothing else", () => {
    const ids = calendar.posts.filter(({ occasion }) => occasion === null).map(({ topic }) => topic.id);
    expect(ids.length).toBeGreaterThan(20);
    // The food bank, the mason and others have topics of their own, written for the gentle tone.
    const own = OWN[niche] ?? "g";
    expect(ids.filter((id) => id.split("-")[0] !== "g" && id.split("-")[0] !== own)).toEqual([]);
    expect(ids.some((id) => id.startsWith(`${own}-`))).toBe(true);
  });

  it("wishes nobody a happy day, jokes in no tone and asks no questions", () => {
    const text = calendar.posts.map(({ caption }) => caption).join("\n");
    const loud =
      /\b(?:happy|merry|special offer|discount|enjoy|celebrat\w*|dinner|settle this|vote|mission|blunder)\b|!/i;
    expect(text.split("\n").filter((line) => loud.test(line))).toEqual([]);
    expect(text.split("\n").filter((line) => line.includes("?"))).toEqual([]);
    expect(calendar.posts.flatMap(({ hashtags }) => hashtags).join(" ")).not.toMatch(/shop|valentine|easter/i);
  });
});

it("speaks of no passwords or subscriptions where an animal has died", async () => {
  const { posts } = await preview("pet cremation", "professional", "2027-01-01", 365);
  expect(posts.filter(({ caption }) => /password|subscription/i.test(caption)).map(({ topic }) => topic.id)).toEqual(
    [],
  );
}, 60_000);

it("keeps a quiet day and the owner's own dates", async () => {
  const business = createBusinessSchema.parse({
    name: "Fern Grove",
    niche: "funeral home",
    city: "Portland",
    region: "OR",
    country: "US",
    events: [{ date: "2027-05-20", name: "Evening of remembrance" }],
  });
  const { posts } = await previewCalendar({ business, startDate: "2027-05-10", days: 28 });
  expect(new Set(posts.flatMap(({ occasion }) => occasion?.name ?? []))).toContain("Evening of remembrance");
});

it.each(["food bank", "women's shelter", "debt counselling"])(
  "a %s speaks of no death",
  async (niche) => {
    const { posts } = await preview(niche, "professional", "2027-02-01", 62);
    expect(posts.length).toBeGreaterThan(20);
    const text = posts.map(({ caption }) => caption).join("\n");
    expect(text).not.toMatch(/\b(?:died|death|grief|funerals?|mourn|ashes|candles?|memory|condolences?|ceremony)\b/i);
  },
  60_000,
);
