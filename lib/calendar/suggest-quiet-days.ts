import type { WorkspaceScope } from "../account/scope";
import { listQuietDays } from "../core/planning/list-quiet-days";
import { listAllPostRows } from "./data";
import { getCalendar } from "./get-calendar";
import { keepWaysOfToday } from "./keep-ways-of-today";
import { listOccasions } from "./list-occasions";
import type { QuietDays } from "./schema";

/** The open days of a calendar that could take a post, each with the reason. @throws AppError not_found */
export async function suggestQuietDays(scope: WorkspaceScope, id: string): Promise<QuietDays> {
  const calendar = await keepWaysOfToday(scope, (await getCalendar(scope, id)).calendar);
  const { startDate, days } = calendar;
  const { business, blackoutDates } = calendar.brief;
  const { place, events, trade } = business;
  const occasions = listOccasions({ place, startDate, days, events, trade });
  const posts = await listAllPostRows(scope, id);
  return { items: listQuietDays(posts, { startDate, days, blackoutDates, business }, occasions) };
}
