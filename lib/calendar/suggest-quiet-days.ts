import type { WorkspaceScope } from "../account/scope";
import type { Occasion, Slot } from "../core/brief";
import { listQuietDays } from "../core/planning/list-quiet-days";
import { matchOccasion } from "../core/writing/days/match-occasion";
import { kindsFor } from "../core/writing/write-slot";
import { type CalendarRow, listAllPostRows, listTopicsUsed } from "./data";
import { getCalendar } from "./get-calendar";
import { keepWaysOfToday } from "./keep-ways-of-today";
import { listOccasions } from "./list-occasions";
import { planBrief } from "./plan-brief";
import type { QuietDays } from "./schema";

/** The occasions among `all` that a post on their day would be about, if the days were filled: the plan is asked. */
async function listTellable(
  scope: WorkspaceScope,
  calendar: CalendarRow,
  all: readonly Occasion[],
): Promise<Occasion[]> {
  const { part: _part, fill: _fill, ...brief } = calendar.brief;
  const dates = [...new Set(all.map(({ date }) => date))];
  const { startDate, days } = calendar;
  const topicsUsed = await listTopicsUsed(scope, calendar.businessId, {});
  const { plan, library } = await planBrief({
    ...brief,
    startDate,
    days,
    topicsUsed,
    fill: { dates, mark: "suggested" },
  });
  const speaksOfDay = (slot: Slot) => {
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    const touches = topic !== undefined && (matchOccasion(slot, brief.business)?.(topic) ?? false);
    return kindsFor(slot, undefined, touches).some((kind) => kind !== "topic" && kind !== "offer");
  };
  const told = new Set(plan.slots.filter(speaksOfDay).map(({ localDate, occasion }) => `${localDate}/${occasion?.id}`));
  return all.filter(({ date, id }) => told.has(`${date}/${id}`));
}

/**
 * The open days of a calendar that could take a post, each with the reason; a day is offered for its occasion where a
 * post on it would be about that.
 * @throws AppError not_found
 */
export async function suggestQuietDays(scope: WorkspaceScope, id: string): Promise<QuietDays> {
  const calendar = await keepWaysOfToday(scope, (await getCalendar(scope, id)).calendar);
  const { startDate, days } = calendar;
  const { business, blackoutDates } = calendar.brief;
  const { place, events, trade } = business;
  const occasions = listOccasions({ place, startDate, days, events, trade });
  const posts = await listAllPostRows(scope, id);
  const withPost = new Set(posts.map(({ localDate }) => localDate));
  const quiet = occasions.filter(({ sombre }) => sombre);
  // A season may be greeted on another day of its first week.
  const marked = new Set(posts.flatMap(({ occasion }) => occasion?.id ?? []));
  const open = occasions.filter(({ sombre, date, id }) => !sombre && !withPost.has(date) && !marked.has(id));
  const told = open.length === 0 ? [] : await listTellable(scope, calendar, open);
  return { items: listQuietDays(posts, { startDate, days, blackoutDates, business }, [...quiet, ...told]) };
}
