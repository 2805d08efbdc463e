import { expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { suitsDraft } from "../core/planning/use-topic";
import { previewCalendar } from "./preview-calendar";

const postsOf = async (niche: string, startDate: string, days: number) =>
  (
    await previewCalendar({
      business: createBusinessSchema.parse({
        name: "Fern Grove",
        niche,
        tone: "playful",
        city: "Leeds",
        country: "GB",
        channels: [
          { channel: "instagram", postsPerWeek: 7 },
          { channel: "facebook", postsPerWeek: 7 },
        ],
      }),
      startDate,
      days,
    })
  ).posts;

it("makes no light of a regulated trade's advice, however playful the tone", async () => {
  const text = (await postsOf("law firm", "2027-01-01", 90)).map(({ caption }) => caption).join("\n");
  expect(text).not.toMatch(/quote us at dinner|use this knowledge wisely|public service announcement|your mission/i);
}, 60_000);

it("puts no headline above a sentence that begins like it", async () => {
  const opening = (line: string) =>
    line
      .toLowerCase()
      .match(/[a-z']+/g)
      ?.slice(0, 3)
      .join(" ");
  const stammering = (await postsOf("skin clinic", "2027-01-01", 120))
    .map(({ caption }) => caption.split("\n").filter((line) => line !== ""))
    .filter(([first = "", second = ""]) => second !== "" && opening(first) === opening(second));
  expect(stammering).toEqual([]);
}, 60_000);

it("keeps grave topics off a feast day", () => {
  const state = (grave: boolean) => ({ months: 0b1_1111_1111_1110, channels: null, topic: { grave } });
  const suits = (grave: boolean, festive: boolean) =>
    suitsDraft(
      state(grave) as unknown as Parameters<typeof suitsDraft>[0],
      { day: { month: 12, festive }, channel: "instagram" } as unknown as Parameters<typeof suitsDraft>[1],
    );
  expect([suits(true, true), suits(true, false), suits(false, true)]).toEqual([false, true, true]);
});

it("gives no trainee, trend or party talk to a trade with a medical risk", async () => {
  const ids = (await postsOf("laser hair removal", "2027-01-01", 120)).map(({ topic }) => topic.id);
  expect(ids.filter((id) => /learning-never-ends|town-friday|trend-museum|chair-confessions/.test(id))).toEqual([]);
}, 60_000);
