import type { WorkspaceScope } from "../account/scope";
import { findBusinessRow } from "../business/data";
import { toBusinessFacts } from "../business/to-business";
import type { BusinessFacts } from "../core/brief";
import type { CalendarRow } from "./data";

/** A trade with the ways that the business keeps by its owner's words of today, whatever it was when its calendar was planned. */
export function withWaysOf(
  { keeps: _planned, ...trade }: BusinessFacts["trade"],
  { trade: { keeps } }: Pick<BusinessFacts, "trade">,
): BusinessFacts["trade"] {
  return keeps ? { ...trade, keeps } : trade;
}

/** A calendar whose brief knows what its business keeps today: it may have been planned before trades knew. */
export async function keepWaysOfToday(scope: WorkspaceScope, calendar: CalendarRow): Promise<CalendarRow> {
  const row = await findBusinessRow(scope, calendar.businessId);
  if (!row) return calendar;
  const { business } = calendar.brief;
  const trade = withWaysOf(business.trade, toBusinessFacts(row));
  return { ...calendar, brief: { ...calendar.brief, business: { ...business, trade } } };
}
