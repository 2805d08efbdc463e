import type { WorkspaceScope } from "../../lib/account/scope";
import { createCalendar } from "../../lib/calendar/create-calendar";
import { listAllPostRows } from "../../lib/calendar/data";
import { drain } from "../../lib/jobs/drain";
import { createShareLink } from "../../lib/share/create-share-link";
import { type CreateShareLink, createShareLinkSchema } from "../../lib/share/schema";
import { bakeryCalendar, makeScope } from "./make-workspace";

export const ORIGIN = "https://bella.test";
export const NOW = new Date("2026-08-31T12:00:00Z");

/** A workspace with a week of a bakery's posts. */
export async function makeCalendar(business: Record<string, unknown> = {}) {
  const scope = await makeScope();
  const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 7 }, business), NOW);
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  return { scope, calendar, posts: await listAllPostRows(scope, calendar.id) };
}

/** A link to a calendar, as the API would make it. */
export const makeLink = (scope: WorkspaceScope, calendarId: string, settings: CreateShareLink = {}) =>
  createShareLink(scope, calendarId, createShareLinkSchema.parse(settings), ORIGIN, NOW);
