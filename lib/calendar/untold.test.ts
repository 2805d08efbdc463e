import { expect, test } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { previewCalendar } from "./preview-calendar";

const DAY = "2027-05-14";
const LONG = `${"Wood-fired sourdough and cordial tasting in the yard behind the mill ".repeat(2).slice(0, 118)}`;
async function warningsFor(given: Record<string, unknown>, days = 30) {
  const business = createBusinessSchema.parse({
    name: "Harbor Bakery",
    niche: "bakery",
    city: "Portland, OR",
    channels: [{ channel: "instagram", postsPerWeek: 3 }],
    ...given,
  });
  const { calendar, posts } = await previewCalendar({ business, startDate: "2027-05-01", days });
  return { posts, untold: calendar.warnings.filter(({ code }) => /untold/.test(code)) };
}

test("an event and an offer that posts name need no warning", async () => {
  const { untold, posts } = await warningsFor({
    events: [{ date: DAY, name: "Open oven day" }],
    offers: ["Buns for two"],
  });
  expect(posts.some(({ caption }) => caption.includes("Open oven day"))).toBe(true);
  expect(untold).toEqual([]);
});

test("an event on whose days no post falls is named, with its date and what to do", async () => {
  const event = { date: "2027-05-01", name: "Open oven day" };
  const { untold } = await warningsFor({ events: [event], closedDays: ["saturday"] });
  expect(untold).toEqual([
    {
      code: "event_untold",
      date: "2027-05-01",
      message: expect.stringMatching(/“Open oven day” \(Saturday 1 May\).*Add a post/),
    },
  ]);
});

test("an event that is past and an offer that is over are named, once each, with what to do", async () => {
  const { untold, posts } = await warningsFor({
    events: [
      { date: "2027-04-30", name: "Spring market" },
      { date: DAY, name: "Open oven day" },
    ],
    offers: [
      { title: "Easter box", endsOn: "2027-04-30" },
      { title: "May box", startsOn: "2027-04-20", endsOn: "2027-05-31" },
    ],
  });
  expect(untold.map(({ code, date }) => [code, date])).toEqual([
    ["event_untold", "2027-04-30"],
    ["offer_untold", "2027-04-30"],
  ]);
  expect(untold[0]?.message).toMatch(/“Spring market” \(Friday 30 April 2027\).*before this calendar begins.*new date/);
  expect(untold[1]?.message).toMatch(
    /“Easter box” \(Friday 30 April 2027\).*before this calendar begins.*new last day/,
  );
  expect(posts.some(({ caption }) => /Spring market|Easter box/.test(caption))).toBe(false);
});

test("what lies partly outside the calendar is named where no post tells of it", async () => {
  // A calendar of one post, and the week after it.
  const given = { channels: [{ channel: "instagram", postsPerWeek: 1 }] };
  const { untold, posts } = await warningsFor(
    {
      ...given,
      events: [
        { date: "2027-05-08", name: "Rye evening" },
        { date: "2027-05-09", name: "Open oven day" },
        { date: "2027-07-09", name: "Summer market" },
      ],
      offers: [{ title: "Easter box", startsOn: "2027-04-01", endsOn: "2027-05-01" }],
    },
    7,
  );
  const isTold = (name: string) => posts.some(({ caption }) => caption.includes(name));
  for (const name of ["Rye evening", "Open oven day", "Easter box"])
    expect([name, isTold(name) || untold.some(({ message }) => message.includes(name))]).toEqual([name, true]);
  expect(untold.some(({ message }) => message.includes("Summer market"))).toBe(false);
});

test("an offer that no offers post can carry is named, and the owner told to give offers a share", async () => {
  const pillars = [{ id: "tips", label: "Tips", share: 1 }];
  const { untold } = await warningsFor({ offers: ["Buns for two"], pillars });
  expect(untold).toMatchObject([{ code: "offer_untold", message: expect.stringMatching(/“Buns for two”.*share/) }]);
});

test("what the brand voice's avoid words leave no sentence for says so, all of a kind in one line", async () => {
  const avoidWords =
    "a an the is are on at to for and of in our we us you your this that with here now new one see know today tomorrow worth week day date ask tell come take till until out up more what made back next still yes soon all note".split(
      " ",
    );
  const { untold, posts } = await warningsFor({
    avoidWords,
    events: [
      { date: DAY, name: "Open oven day" },
      { date: "2027-05-21", name: "Rye evening" },
    ],
  });
  const named = (name: string) => posts.some(({ caption }) => caption.includes(name));
  expect([named("Open oven day"), named("Rye evening")]).toEqual([false, false]);
  expect(untold).toHaveLength(1);
  expect(untold[0]?.message).toMatch(
    /“Open oven day” \(Friday 14 May\) and “Rye evening” \(Friday 21 May\).*words to avoid/,
  );
});

test("a name too long for any sentence is named, and the owner told to shorten it", async () => {
  const { untold, posts } = await warningsFor({
    channels: [{ channel: "x", postsPerWeek: 3 }],
    events: [{ date: DAY, name: LONG }],
  });
  expect(posts.some(({ caption }) => caption.includes(LONG)) || untold[0]?.message).toBeTruthy();
  for (const { message } of untold) expect(message).toMatch(/shorter name/);
});

test("a matter of the team's own is told nobody, and its owner hears why", async () => {
  const { untold, posts } = await warningsFor({ events: [{ date: DAY, name: "Staff party" }] });
  expect(posts.some(({ caption }) => caption.includes("Staff party"))).toBe(false);
  expect(untold.map(({ message }) => message)).toEqual([
    expect.stringMatching(/“Staff party”.*your own team.*Closed for/),
  ]);
});
