import { expect, test } from "vitest";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { getCalendar } from "../calendar/get-calendar";
import { updateCalendar } from "../calendar/update-calendar";
import { updatePost } from "../calendar/update-post";
import { fillDays, rewriteCalendar } from "../calendar/write-part";
import { drain } from "./drain";

const NOW = new Date("2026-08-31T12:00:00Z");
const drainAll = () => drain({ deadline: Date.now() + 100_000, concurrency: 2 });

test("days that become free of posts lose those nobody holds on to, and get none when the period is written again", async () => {
  const scope = await makeScope();
  const channels = [{ channel: "instagram" as const, postsPerWeek: 7 }];
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 14 }, { channels }), NOW);
  const { id } = calendar;
  await expect(updateCalendar(scope, id, { blackoutDates: [] })).rejects.toMatchObject({ code: "conflict" });
  await drainAll();
  const [first, second] = await listAllPostRows(scope, id);
  if (!first || !second) throw new Error("a calendar without posts");
  await updatePost(scope, second.id, { locked: true }, second.revision);

  const dates = [second.localDate, first.localDate, first.localDate, "2027-01-01"];
  const { calendar: changed } = await updateCalendar(scope, id, { blackoutDates: dates });
  expect(changed.brief.blackoutDates).toEqual([first.localDate, second.localDate, "2027-01-01"]);
  expect([changed.postCount, changed.plannedCount]).toEqual([13, 13]);
  const datesOf = async () => (await listAllPostRows(scope, id)).map(({ localDate }) => localDate);
  expect(await datesOf()).not.toContain(first.localDate);
  expect(await datesOf()).toContain(second.localDate);

  await rewriteCalendar(scope, id, { from: calendar.startDate, to: calendar.endDate });
  await drainAll();
  expect(await datesOf()).not.toContain(first.localDate);
  await expect(fillDays(scope, id, [first.localDate])).rejects.toMatchObject({ code: "invalid_input" });

  await updateCalendar(scope, id, { blackoutDates: [] });
  await fillDays(scope, id, [first.localDate]);
  await drainAll();
  expect(await datesOf()).toContain(first.localDate);
  const { calendar: last } = await getCalendar(scope, id);
  expect(last.plannedCount).toBe(last.postCount);
});
