import type { WorkspaceScope } from "../account/scope";
import type { BusinessRow } from "../business/data";
import type { ParsedBusiness } from "../business/schema";
import { updateBusiness } from "../business/update-business";
import { transaction } from "../platform/db/client";
import { judgeAgain } from "./judge-again";
import { listOpenCalendarIds } from "./judged-data";

/**
 * Changes what is given of a business; what its calendars say of its facts follows.
 * @throws AppError not_found and those of creating
 */
export async function changeBusiness(
  scope: WorkspaceScope,
  id: string,
  input: Partial<ParsedBusiness>,
): Promise<BusinessRow> {
  const row = await updateBusiness(scope, id, input);
  await transaction(async (tx) => {
    for (const calendarId of await listOpenCalendarIds(tx, scope, id)) await judgeAgain(tx, scope, calendarId);
  });
  return row;
}
