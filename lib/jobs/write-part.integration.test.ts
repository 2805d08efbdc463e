import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { deletePost } from "../calendar/delete-post";
import { getCalendar } from "../calendar/get-calendar";
import { keepWaysOfToday } from "../calendar/keep-ways-of-today";
import { redoPost } from "../calendar/redo-post";
import { updatePost } from "../calendar/update-post";
import { extendCalendar, rewriteCalendar } from "../calendar/write-part";
import { daysBetween } from "../core/dates/local-date";
import { suitsKeptWays } from "../core/trades/may-say/kept-ways";
import { db } from "../platform/db/client";
import { drain } from "./drain";

const NOW = new Date("2026-08-31T12:00:00Z");
const START = "2026-09-01";
const QUOTAS = { instagram: 5, facebook: 3 };
const drainAll = () => drain({ deadline: Date.now() + 100_000, concurrency: 2 });

/** The first whole week of a channel that does not hold its quota; null when all do. */
async function findShortWeek(scope: WorkspaceScope, id: string): Promise<string | null> {
  const [{ calendar }, posts] = [await getCalendar(scope, id), await listAllPostRows(scope, id)];
  for (const [channel, quota] of Object.entries(QUOTAS)) {
    for (let week = 0; (week + 1) * 7 <= calendar.days; week++) {
      const count = posts.filter(
        (post) => post.channel === channel && Math.floor(daysBetween(START, post.localDate) / 7) === week,
      ).length;
      if (count !== quota) return `${channel} in week ${week}: ${count}`;
    }
  }
  return null;
}

test("a calendar that is extended and written again holds every week's quota and renews what is not locked", async () => {
  const scope = await makeScope();
  const channels = Object.entries(QUOTAS).map(([channel, postsPerWeek]) => ({ channel, postsPerWeek }));
  const input = bakeryCalendar({ days: 17 }, { channels, closedDays: ["monday"] });
  const { calendar } = await createCalendar(scope, input, NOW);
  await drainAll();
  for (const days of [4, 21, 15]) {
    await extendCalendar(scope, calendar.id, days);
    await drainAll();
    expect(await findShortWeek(scope, calendar.id)).toBeNull();
  }
  const week = { from: "2026-09-15", to: "2026-09-21" };
  const inWeek = async () =>
    (await listAllPostRows(scope, calendar.id)).filter(
      ({ localDate }) => localDate >= week.from && localDate <= week.to,
    );
  const [locked, ...others] = await inWeek();
  if (!locked) throw new Error("the week is empty");
  await updatePost(scope, locked.id, { locked: true }, locked.revision);
  await rewriteCalendar(scope, calendar.id, week);
  await drainAll();
  const after = await inWeek();
  expect(after.map(({ id }) => id)).toContain(locked.id);
  const before = new Set(others.map(({ topicId }) => topicId));
  expect(after.filter(({ topicId }) => before.has(topicId))).toEqual([]);
  await rewriteCalendar(scope, calendar.id, { from: "2026-09-03", to: "2026-10-20" });
  await drainAll();
  expect(await findShortWeek(scope, calendar.id)).toBeNull();
  const { calendar: done } = await getCalendar(scope, calendar.id);
  expect(done.postCount).toBe(done.plannedCount);
}, 200_000);

test("days that are added get posts of their own, and those before that were cleared get none", async () => {
  const scope = await makeScope();
  const channels = [{ channel: "instagram" as const, postsPerWeek: 7 }];
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 13 }, { channels }), NOW);
  await drainAll();
  const posts = await listAllPostRows(scope, calendar.id);
  for (const { id, localDate } of posts) if (localDate >= "2026-09-08") await deletePost(scope, id, null);
  await extendCalendar(scope, calendar.id, 1);
  await drainAll();
  const old = new Set(posts.map(({ id }) => id));
  const added = (await listAllPostRows(scope, calendar.id)).filter(({ id }) => !old.has(id));
  expect(added.map(({ localDate }) => localDate)).toEqual(["2026-09-14"]);
  expect((await getCalendar(scope, calendar.id)).calendar.plannedCount).toBe(8);
}, 200_000);

test("a week that grew by closed days alone is whole when its last days are added, though it was written again between", async () => {
  const scope = await makeScope();
  const channels = [
    { channel: "linkedin" as const, postsPerWeek: 5 },
    { channel: "x" as const, postsPerWeek: 3 },
  ];
  // From a Wednesday to a Friday; then a weekend, a Monday and a Tuesday.
  const business = { niche: "accountant", channels, closedDays: ["saturday", "sunday"] };
  const { calendar } = await createCalendar(
    scope,
    bakeryCalendar({ startDate: "2027-06-02", days: 10 }, business),
    NOW,
  );
  await drainAll();
  await extendCalendar(scope, calendar.id, 2);
  await drainAll();
  await rewriteCalendar(scope, calendar.id, { from: "2027-06-02", to: "2027-06-08" });
  await drainAll();
  await extendCalendar(scope, calendar.id, 2);
  await drainAll();
  const posts = await listAllPostRows(scope, calendar.id);
  const second = posts.filter(({ localDate }) => localDate >= "2027-06-09");
  expect(second.filter(({ channel }) => channel === "linkedin")).toHaveLength(5);
  expect(second.filter(({ channel }) => channel === "x")).toHaveLength(3);
  expect((await getCalendar(scope, calendar.id)).calendar.plannedCount).toBe(16);
}, 200_000);

test("a calendar planned before trades knew what they keep is written again, extended and redone as its business keeps today", async () => {
  const scope = await makeScope();
  const input = bakeryCalendar({ days: 28 }, { name: "Green Fork", niche: "vegan restaurant" });
  const { calendar } = await createCalendar(scope, input, NOW);
  await drainAll();
  await db().execute(sql`update businesses set trade = trade - 'keeps' where id = ${calendar.businessId}`);
  await db().execute(sql`update calendars set brief = brief #- '{business,trade,keeps}' where id = ${calendar.id}`);
  const { calendar: old } = await getCalendar(scope, calendar.id);
  expect(old.brief.business.trade.keeps).toBeUndefined();
  expect((await keepWaysOfToday(scope, old)).brief.business.trade.keeps).toEqual(["vegan"]);
  await rewriteCalendar(scope, calendar.id, { from: START, to: "2026-09-28" });
  await drainAll();
  await extendCalendar(scope, calendar.id, 28);
  await drainAll();
  const posts = await listAllPostRows(scope, calendar.id);
  expect(posts.length).toBeGreaterThan(20);
  const said = posts.map(({ caption, altText, imageIdea, hashtags }) => [caption, altText, imageIdea, ...hashtags]);
  expect(said.map((texts) => texts.join(" ")).filter((text) => !suitsKeptWays(text, ["vegan"]))).toEqual([]);
}, 200_000);

test("a post of a calendar that was extended and written again is redone about its own subject", async () => {
  const scope = await makeScope();
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 21 }), NOW);
  await drainAll();
  await extendCalendar(scope, calendar.id, 14);
  await drainAll();
  await rewriteCalendar(scope, calendar.id, { from: "2026-09-08", to: "2026-09-14" });
  await drainAll();
  const posts = (await listAllPostRows(scope, calendar.id)).filter(({ occasion }) => occasion === null).slice(0, 12);
  expect(posts.length).toBeGreaterThan(8);
  const switched: string[] = [];
  for (const { id, topicId } of posts) {
    const { proposal } = await redoPost(scope, id, { chips: [] });
    if (proposal.topic.id !== topicId) switched.push(`${topicId} → ${proposal.topic.id}`);
  }
  expect(switched).toEqual([]);
}, 200_000);
