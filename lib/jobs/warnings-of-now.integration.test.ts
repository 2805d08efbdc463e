import { expect, test } from "vitest";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { changeBusiness } from "../calendar/change-business";
import { createCalendar } from "../calendar/create-calendar";
import { createPost } from "../calendar/create-post";
import { listAllPostRows } from "../calendar/data";
import { deletePost } from "../calendar/delete-post";
import { getCalendar } from "../calendar/get-calendar";
import { createPostSchema } from "../calendar/schema";
import { toCalendar } from "../calendar/to-calendar";
import { updateCalendar } from "../calendar/update-calendar";
import { updatePost } from "../calendar/update-post";
import { fillDays } from "../calendar/write-part";
import { weekdayOf } from "../core/dates/local-date";
import { drain } from "./drain";

const NOW = new Date("2026-08-31T12:00:00Z");
const START = "2027-05-01";
const MOTHERS_DAY = "2027-05-09";
const drainAll = () => drain({ deadline: Date.now() + 100_000, concurrency: 2 });

async function writeCalendar(business: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const scope = await makeScope();
  const channels = [{ channel: "instagram" as const, postsPerWeek: 3 }];
  const input = bakeryCalendar({ startDate: START, days: 30, ...changes }, { channels, ...business });
  const { calendar } = await createCalendar(scope, input, NOW);
  await drainAll();
  return { scope, id: calendar.id, businessId: calendar.businessId };
}

async function warningsOf(scope: WorkspaceScope, id: string, code: RegExp) {
  const { calendar, businessName } = await getCalendar(scope, id);
  return toCalendar(calendar, businessName)
    .warnings.filter((warning) => code.test(warning.code))
    .map(({ message }) => message);
}

const byHand = (localDate: string, caption: string) =>
  createPostSchema.parse({ localDate, localTime: "10:00", channel: "instagram", format: "photo", caption });

/** Closed from Thursday to Sunday, so that no day is left on which to wish for Mother's Day. */
const SHUT = { niche: "plumber", closedDays: ["thursday", "friday", "saturday", "sunday"] };

test("a day that no post marked is named until the owner writes a post for it by hand, and again when that post is gone", async () => {
  const { scope, id } = await writeCalendar(SHUT);
  const unmarked = () => warningsOf(scope, id, /day_unmarked/);
  expect(await unmarked()).toEqual([expect.stringContaining("Mother's Day (Sunday 9 May)")]);
  const post = await createPost(scope, id, byHand(MOTHERS_DAY, "To all of you who raised us."));
  expect(await unmarked()).toEqual([]);
  await updatePost(scope, post.id, { localDate: "2027-05-20" }, null);
  expect(await unmarked()).toHaveLength(1);
  await updatePost(
    scope,
    post.id,
    { caption: "Sorry we are late: Happy Mother's Day!", localDate: "2027-05-10" },
    null,
  );
  expect(await unmarked()).toEqual([]);
  await deletePost(scope, post.id, null);
  expect(await unmarked()).toHaveLength(1);
  await updateCalendar(scope, id, { blackoutDates: [MOTHERS_DAY] });
  expect(await unmarked()).toEqual([]);
}, 60_000);

test("posts on a weekday that is closed later are named until they are gone or the day is open again", async () => {
  const { scope, id, businessId } = await writeCalendar({ niche: "plumber" });
  const closed = () => warningsOf(scope, id, /posts_on_closed_days/);
  expect(await closed()).toEqual([]);
  const [first] = await listAllPostRows(scope, id);
  if (!first) throw new Error("no post");
  const weekday = weekdayOf(first.localDate);
  await changeBusiness(scope, businessId, { closedDays: [weekday] });
  expect(await closed()).toEqual([expect.stringMatching(/, on which you are closed now: move or delete /)]);
  for (const post of await listAllPostRows(scope, id))
    if (weekdayOf(post.localDate) === weekday) await deletePost(scope, post.id, null);
  expect(await closed()).toEqual([]);
}, 60_000);

test("a day that the owner has filled is named no more", async () => {
  const { scope, id } = await writeCalendar(
    { niche: "plumber" },
    // Juneteenth and Father's Day in one week, which has one post.
    { startDate: "2027-06-14", days: 14, channels: [{ channel: "instagram", postsPerWeek: 1 }] },
  );
  const dateOf = async () => {
    const { calendar } = await getCalendar(scope, id);
    return calendar.warnings.find(({ code }) => code === "day_unmarked")?.date;
  };
  const date = await dateOf();
  if (date === undefined) throw new Error("every day is marked");
  await fillDays(scope, id, [date]);
  await drainAll();
  const named = (await listAllPostRows(scope, id)).filter(({ localDate }) => localDate === date);
  expect(named.map(({ occasion }) => occasion?.id)).toEqual([expect.any(String)]);
  expect(await dateOf()).not.toBe(date);
}, 60_000);

const EVENT = { date: "2027-05-14", name: "Open oven day" };

test("an event whose posts are all deleted is named with what to do, until a post by hand tells of it", async () => {
  const { scope, id } = await writeCalendar({ events: [EVENT] });
  const untold = () => warningsOf(scope, id, /event_untold/);
  expect(await untold()).toEqual([]);
  const told = (await listAllPostRows(scope, id)).filter(({ caption }) => caption.includes(EVENT.name));
  expect(told.length).toBeGreaterThan(0);
  for (const post of told) {
    expect(await untold()).toEqual([]);
    await deletePost(scope, post.id, null);
  }
  expect(await untold()).toEqual([
    "No post tells of “Open oven day” (Friday 14 May): the posts about it are gone. Write the days before it again, or add a post about it by hand.",
  ]);
  await createPost(scope, id, byHand("2027-05-13", "Tomorrow our oven is open to you all day."));
  expect(await untold()).toEqual([]);
}, 60_000);

test("two tabs that each delete one of an event's last two posts leave it named", async () => {
  const { scope, id } = await writeCalendar({ events: [EVENT] });
  const told = (await listAllPostRows(scope, id)).filter(({ caption }) => caption.includes(EVENT.name));
  await Promise.all(told.map((post) => deletePost(scope, post.id, null)));
  expect(await warningsOf(scope, id, /event_untold/)).toHaveLength(1);
}, 60_000);

test("what the owner changes of the business's facts, its calendars say at once", async () => {
  const { scope, id, businessId } = await writeCalendar({
    offers: [{ title: "Easter box", endsOn: "2027-04-30" }],
    events: [{ date: "2027-04-20", name: "Spring market" }, EVENT],
  });
  const said = () => warningsOf(scope, id, /untold/);
  expect(await said()).toHaveLength(2);
  await changeBusiness(scope, businessId, { offers: [], events: [EVENT, { date: "2027-05-21", name: "Rye evening" }] });
  expect(await said()).toEqual([
    "No post tells of “Rye evening” (Friday 21 May): it was given or changed after these days were written. Write the days before it again, or add a post about it by hand.",
  ]);
  await changeBusiness(scope, businessId, { events: [] });
  expect(await said()).toEqual([]);
  const { calendar } = await getCalendar(scope, id);
  expect(calendar.toTellBella.join(" ")).toMatch(/website/i);
  await changeBusiness(scope, businessId, {
    website: "https://harbor.example",
    services: ["Sourdough"],
    phone: "+1 503 555 0100",
  });
  expect((await getCalendar(scope, id)).calendar.toTellBella.join(" ")).not.toMatch(/website/i);
}, 60_000);
