import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { storeBusiness } from "../business/create-business";
import { type BusinessRow, findBusinessRow } from "../business/data";
import { factWarnings } from "../business/fact-warnings";
import { addDays } from "../core/dates/local-date";
import { todayIn } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import type { Tx } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { enqueue } from "../platform/queue/enqueue";
import { chooseWriter, createBrief, toNewCalendar } from "./create-brief";
import { type CalendarRow, listTopicsUsed } from "./data";
import { generateCalendarJob } from "./jobs";
import { insertCalendar } from "./mutations";
import type { ParsedCalendar } from "./schema";

async function theBusiness(tx: Tx, scope: WorkspaceScope, input: ParsedCalendar): Promise<BusinessRow> {
  if (input.business) return storeBusiness(tx, scope, input.business).catch(nested);
  const id = input.businessId ?? "";
  const row = isRecordId(id) ? await findBusinessRow(scope, id, tx) : null;
  if (row) return row;
  const message = "There is no such business in this workspace.";
  throw new AppError("not_found", { detail: message, errors: [{ path: "businessId", message }] });
}

// The same errors as for a business alone, found where the caller wrote them: `business.city`.
function nested(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  throw new AppError(error.code, {
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    errors: error.errors.map(({ path, message }) => ({ path: `business.${path}`, message })),
    extra: error.extra,
    cause: error,
  });
}

/**
 * Stores a calendar (and its business, when the body holds one) and enqueues its generation in the same
 * transaction, so that one never exists without the other.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @param keep keeps the answer to the request that orders it, in that transaction too
 * @throws AppError not_found (foreign business), model_not_configured, unsupported_language and those of creating a business
 */
export async function createCalendar(
  scope: WorkspaceScope,
  input: ParsedCalendar,
  now: Date,
  keep: Keep<{ calendar: CalendarRow; businessName: string }> = keepNothing,
): Promise<{ calendar: CalendarRow; businessName: string }> {
  requireRole(scope, "editor");
  return makeKept(keep, async (tx) => {
    const business = await theBusiness(tx, scope, input);
    const writer = chooseWriter(input.writer, business.language, input.business ? "business.language" : "language");
    const startDate = input.startDate ?? addDays(todayIn(business.timezone, now), 1);
    const id = createId("cal");
    const topicsUsed =
      input.businessId === undefined ? [] : await listTopicsUsed(scope, business.id, { before: startDate }, tx);
    // The default seed is the business, so two calendars of one town differ and a repeated request does not surprise.
    const brief = createBrief(business, input, { startDate, topicsUsed, seed: business.id });
    const calendar = await insertCalendar(tx, scope, {
      ...toNewCalendar(id, business, brief, writer),
      // Whoever sends the business along reads no other answer about it.
      ...(input.business && { warnings: factWarnings(business).map(({ code, message }) => ({ code, message })) }),
      spendCapUsd: input.spendCapUsd ?? null,
    });
    await enqueue(
      tx,
      generateCalendarJob,
      { calendarId: id, workspaceId: scope.workspaceId },
      { group: scope.workspaceId },
    );
    return { calendar, businessName: business.name };
  });
}
