import type { WorkspaceScope } from "../account/scope";
import type { CalendarRow } from "./data";
import { draftWithModel } from "./draft-with-model";
import type { PlannedBrief } from "./plan-brief";
import { prepareModel, toModelChunks } from "./prepare-model";
import type { Budget } from "./spend-budget";

/**
 * Asks the model for the posts of a calendar that is not stored yet, one request after another, and answers how many it
 * gave. They are kept as all its answers are, so the calendar that is then written of them pays for none twice.
 * @throws what the budget wants thrown
 */
export async function rehearseModel(
  scope: WorkspaceScope,
  calendar: CalendarRow,
  { plan, library }: PlannedBrief,
  { budget, signal }: { budget: Budget; signal: AbortSignal },
): Promise<{ asked: number; given: number }> {
  const { wanted, written, patience } = await prepareModel(scope, calendar, library, plan.slots);
  const payer = { scope, calendarId: calendar.id, businessId: calendar.businessId, budget };
  let given = 0;
  try {
    for (const chunk of toModelChunks({ wanted, written }, plan.slots)) {
      const slots = chunk.flatMap(({ key }) => wanted.get(key) ?? []);
      const drafts = await draftWithModel(payer, calendar.brief.business, slots, { signal, patience, written });
      given += drafts.bySlot.size;
    }
  } finally {
    patience.end();
  }
  return { asked: wanted.size, given };
}
