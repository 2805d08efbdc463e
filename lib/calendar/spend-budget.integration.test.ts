import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { calendars } from "../../drizzle/schema/calendar";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import { db } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { createCalendar } from "./create-calendar";
import { getCalendar } from "./get-calendar";
import { type Budget, openCalendarBudget } from "./spend-budget";
import { insertModelUsage } from "./usage-mutations";

const NOW = new Date("2026-08-31T00:00:00Z");

async function makeCapped(spendCapUsd: number) {
  const scope = await makeScope();
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 7, spendCapUsd }), NOW);
  const open = () => openCalendarBudget(scope, { id: calendar.id, spendCapUsd }) as Budget;
  const reports = { outcome: "ok", inputTokens: 0, cachedTokens: 0, outputTokens: 0, durationMs: 1 };
  const pay = async (budget: Budget, worstUsd: number, costUsd: number) => {
    if (!(await budget.reserve(worstUsd))) return false;
    await sleep(5);
    const report = { ...reports, costUsd };
    const usage = { id: createId("use"), calendarId: calendar.id, businessId: null, model: "m", promptVersion: "p" };
    await insertModelUsage(db(), scope, { ...usage, ...report });
    await budget.settle(report, worstUsd);
    return true;
  };
  const spent = async () => (await getCalendar(scope, calendar.id)).calendar.usageCostUsd;
  return { scope, id: calendar.id, open, pay, spent };
}

test("32 requests at the same moment, of two instances, do not pass a calendar's cap together", async () => {
  const { open, pay, spent } = await makeCapped(1);
  const instances = [open(), open()] as const;
  const tries = Array.from({ length: 32 }, (_, index) => pay(instances[index % 2 === 0 ? 0 : 1], 0.1, 0.1));
  const went = (await Promise.all(tries)).filter(Boolean);
  expect(went).toHaveLength(10);
  expect(await spent()).toBeCloseTo(1, 5);
});

test("what a request did not use of what was set aside is there for the next", async () => {
  const { open, pay, spent } = await makeCapped(1);
  const budget = open();
  let went = 0;
  while (await pay(budget, 0.5, 0.1)) went += 1;
  expect(went).toBe(6);
  expect(await spent()).toBeCloseTo(0.6, 5);
});

test("what a killed process had set aside is free again after the longest time a request may take", async () => {
  const { open, id, scope } = await makeCapped(1);
  const budget = open();
  expect(await budget.reserve(0.9)).toBe(true);
  expect(await budget.reserve(0.2)).toBe(false);

  await db().update(calendars).set({ reservedUntil: sql`now() - interval '1 second'` }).where(eq(calendars.id, id));
  expect(await budget.reserve(0.2)).toBe(true);
  expect((await getCalendar(scope, id)).calendar.reservedUsd).toBeCloseTo(0.2, 6);
});

test("a calendar without a cap has no purse", async () => {
  const scope = await makeScope();
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 7 }), NOW);
  expect(openCalendarBudget(scope, calendar)).toBeNull();
});
