import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { findBusinessRow } from "../business/data";
import { toBusinessFacts } from "../business/to-business";
import type { Brief } from "../core/brief";
import { addDays, daysBetween, weekdayOf } from "../core/dates/local-date";
import { invalid } from "../core/errors";
import { planPart } from "../core/planning/plan-part";
import type { Tx } from "../platform/db/client";
import { enqueue } from "../platform/queue/enqueue";
import { type CalendarRow, findCalendarRow, listAllPostRows, listTopicsUsed, type PostRow } from "./data";
import { generateCalendarJob } from "./jobs";
import { noteLater } from "./keep-findings";
import { withWaysOf } from "./keep-ways-of-today";
import { lockFinished } from "./lock-finished";
import { deleteOpenPosts, OWN_FRAME, updateCalendarRow } from "./mutations";
import { MAX_DAYS } from "./schema";

interface Ordered {
  calendar: CalendarRow;
  businessName: string;
}

/**
 * The brief's business with what its owner has told since; its trade and place stay those the calendar was planned for,
 * but what the trade keeps is as of today.
 */
async function refreshFacts(
  tx: Tx,
  scope: WorkspaceScope,
  { businessId, brief }: CalendarRow,
): Promise<Brief["business"]> {
  const row = await findBusinessRow(scope, businessId, tx);
  const { trade, place, language } = brief.business;
  if (!row) return brief.business;
  const facts = toBusinessFacts(row);
  return { ...facts, trade: withWaysOf(trade, facts), place, language };
}

/** The posts that tell of one of the owner's events, by its name. */
function listAnnounced(posts: readonly PostRow[], { events }: Brief["business"]) {
  return events.flatMap(({ name, date }, eventIndex) =>
    posts
      .filter(({ caption, localDate }) => localDate <= date && caption.includes(name))
      .map(({ channel, localDate }) => ({ eventIndex, channel, localDate })),
  );
}

/** Hands one period of a calendar to a new generation; topics that the business has used rest as always. */
async function writePart(
  tx: Tx,
  scope: WorkspaceScope,
  calendar: CalendarRow,
  part: Pick<Brief, "startDate" | "days"> & Partial<Brief>,
  changes: Partial<CalendarRow>,
) {
  const topicsUsed = await listTopicsUsed(scope, calendar.businessId, {}, tx);
  const { part: _part, fill: _fill, ...before } = calendar.brief;
  // A period that is written again is noted as such, so that a model's texts do not come back (assign-variants.ts).
  const again = part.part?.isExtension === false ? "again-" : "";
  const business = await refreshFacts(tx, scope, calendar);
  const posts = part.part ? await listPlanned(tx, scope, calendar.id) : [];
  const announced = listAnnounced(posts, business);
  const seed = `${calendar.brief.seed}/${again}${calendar.revision}`;
  const brief: Brief = {
    ...before,
    ...part,
    ...(part.part ? { part: { ...part.part, announced } } : {}),
    business,
    topicsUsed,
    seed,
  };
  await updateCalendarRow(tx, scope, calendar.id, {
    ...changes,
    brief,
    findings: calendar.findings && noteLater(calendar.findings, calendar.brief.business, business),
    status: "queued",
    claimedBy: null,
    error: null,
    finishedAt: null,
  });
  await enqueue(
    tx,
    generateCalendarJob,
    { calendarId: calendar.id, workspaceId: scope.workspaceId },
    { group: scope.workspaceId },
  );
  const found = await findCalendarRow(scope, calendar.id, tx);
  if (!found) throw new Error("the calendar vanished under its lock");
  return found;
}

/** The calendar's planned posts; those a person added count for no quota. */
async function listPlanned(tx: Tx, scope: WorkspaceScope, id: string): Promise<PostRow[]> {
  return (await listAllPostRows(scope, id, tx)).filter(({ frameId }) => frameId !== OWN_FRAME);
}

/** The slots of a calendar that no post stands in. */
const openOf = ({ plannedCount, postCount }: CalendarRow) => Math.max(0, plannedCount - postCount);

/** Adds days after a calendar's end. @throws AppError not_found, conflict (still being written), invalid_input (over 731 days in all) */
export async function extendCalendar(
  scope: WorkspaceScope,
  id: string,
  days: number,
  keep: Keep<Ordered> = keepNothing,
) {
  requireRole(scope, "editor");
  return makeKept(keep, async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    const total = calendar.days + days;
    if (total > MAX_DAYS)
      throw invalid("days", `A calendar can have at most ${MAX_DAYS} days; this one has ${calendar.days}.`);
    const endDate = addDays(calendar.endDate, days);
    const planned = await listPlanned(tx, scope, id);
    const part = planPart({
      startDate: calendar.startDate,
      days: total,
      from: addDays(calendar.endDate, 1),
      to: endDate,
      isExtension: true,
      extendedOn: calendar.brief.extendedOn ?? [],
      kept: planned,
      replaced: [],
    });
    return writePart(tx, scope, calendar, part, { days: total, endDate, openBefore: openOf(calendar) });
  });
}

/**
 * Writes a period again. Locked, approved and exported posts and those a person wrote stay as they are.
 * @throws AppError not_found, conflict (still being written), invalid_input (outside the calendar)
 */
export async function rewriteCalendar(
  scope: WorkspaceScope,
  id: string,
  period: { from: string; to: string },
  keep: Keep<Ordered> = keepNothing,
) {
  requireRole(scope, "editor");
  return makeKept(keep, async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    if (period.from < calendar.startDate) throw invalid("from", `This calendar starts on ${calendar.startDate}.`);
    if (period.to > calendar.endDate) throw invalid("to", `This calendar ends on ${calendar.endDate}.`);
    const replaced = await deleteOpenPosts(tx, scope, id, period);
    const part = planPart({
      startDate: calendar.startDate,
      days: calendar.days,
      ...period,
      isExtension: false,
      extendedOn: calendar.brief.extendedOn ?? [],
      kept: await listPlanned(tx, scope, id),
      replaced,
    });
    return writePart(tx, scope, calendar, part, { openBefore: 0 });
  });
}

function requireFillable({ startDate, endDate, brief }: CalendarRow, dates: readonly string[]): void {
  for (const [index, date] of dates.entries()) {
    const path = `dates.${index}`;
    if (date < startDate || date > endDate)
      throw invalid(path, `This calendar runs from ${startDate} to ${endDate}; ${date} is outside.`);
    if (brief.blackoutDates.includes(date)) throw invalid(path, `${date} is one of the blackout dates.`);
    if (brief.business.closedDays.includes(weekdayOf(date))) throw invalid(path, `The business is closed on ${date}.`);
  }
}

/**
 * Writes one more post on each of some days, the channels in turn; topics that were used rest as always.
 * @throws AppError not_found, conflict (still being written), invalid_input (outside the calendar, closed or blacked out)
 */
export async function fillDays(
  scope: WorkspaceScope,
  id: string,
  given: readonly string[],
  keep: Keep<Ordered> = keepNothing,
) {
  requireRole(scope, "editor");
  return makeKept(keep, async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    requireFillable(calendar, given);
    const dates = [...new Set(given)].sort();
    const [first = calendar.startDate, last = first] = [dates[0], dates.at(-1)];
    const part = {
      startDate: first,
      days: daysBetween(first, last) + 1,
      fill: { dates, mark: `fill-${calendar.revision}` },
    };
    return writePart(tx, scope, calendar, part, { openBefore: openOf(calendar) });
  });
}
