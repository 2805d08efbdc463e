import type { WorkspaceScope } from "../account/scope";
import { type BusinessRow, findBusinessRow } from "../business/data";
import { describeBusiness } from "../business/describe-business";
import { insertBusiness } from "../business/mutations";
import { calendarChanged } from "../calendar/cache";
import { changeBusiness } from "../calendar/change-business";
import { toNewCalendar } from "../calendar/create-brief";
import { type CalendarRow, findCalendarRow } from "../calendar/data";
import { claimCalendar, insertCalendar } from "../calendar/mutations";
import { type PlannedBrief, planBrief } from "../calendar/plan-brief";
import { foldBusinessName } from "../core/batching/file/name-row";
import { AppError } from "../core/errors";
import { lockInTransaction, shareLockInTransaction } from "../platform/db/advisory-lock";
import { type Tx, transaction } from "../platform/db/client";
import { LeaseLostError } from "../platform/queue/define-job";
import { briefRow, type RowOrder } from "./brief-row";
import { beginningIn } from "./cancel-batch";
import { findNamesake } from "./find-namesake";
import { requireBetter } from "./require-better";
import { type ClaimedRow, dropFormer, setRowBusiness } from "./run-mutations";
import { listSaid } from "./update-known";

async function createOrReuse(tx: Tx, scope: WorkspaceScope, order: RowOrder, row: ClaimedRow["row"]) {
  const described = await describeBusiness(order.business);
  // Two rows of one name at the same moment must not make two businesses of it.
  const place = `${scope.workspaceId}:${described.placeId}`;
  await lockInTransaction(tx, `business:${place}:${foldBusinessName(described.name)}`);
  const { externalId = null, name, placeId } = described;
  const known = row.businessId ?? (await findNamesake(tx, scope, { externalId, name, placeId }));
  const found = known === null ? null : await findBusinessRow(scope, known, tx);
  if (found) return { business: found, isNew: false, placeId };
  const business = await insertBusiness(tx, scope, described);
  if (!business) throw new AppError("conflict", { detail: "Another business has this external id by now." });
  return { business, isNew: true, placeId };
}

/** What a row begins: its calendar and, where a model writes, what is planned for it. */
interface Begun {
  calendar: CalendarRow;
  planned: PlannedBrief | null;
}

async function orderCalendar(
  tx: Tx,
  scope: WorkspaceScope,
  claimed: ClaimedRow,
  order: RowOrder,
  owner: { business: BusinessRow; isNew: boolean },
  claimedBy: string,
): Promise<Begun> {
  const { row, batch } = claimed;
  const { business } = owner;
  const former = order.calendar.anew === true ? await dropFormer(tx, scope, row) : null;
  const { brief, writer } = await briefRow(scope, order.calendar, owner, batch, tx);
  // Rows of the built-in writer plan when it is their turn at its desk (generate-row.ts); those of a model at once, so
  // that the plan's size is stored with the calendar.
  const planned = writer === "model" ? await planBrief(brief) : null;
  await holdRow(tx, scope, claimed, claimedBy, business.id);
  const calendar = await insertCalendar(tx, scope, {
    ...toNewCalendar(row.calendarId ?? "", business, brief, writer),
    status: "running",
    claimedBy,
    plannedCount: planned?.plan.slots.length ?? 0,
    ...(former === null ? {} : { revision: former }),
  });
  if (former !== null) await calendarChanged(tx, calendar.id);
  return { calendar, planned };
}

/**
 * Holds a row and its batch to the transaction's end, before a calendar is begun for it: a batch cancelled at this moment
 * waits and then finds the calendar, or came first and no calendar is begun.
 */
async function holdRow(
  tx: Tx,
  scope: WorkspaceScope,
  { row, batch }: ClaimedRow,
  claimedBy: string,
  businessId: string,
) {
  await shareLockInTransaction(tx, beginningIn(batch.id));
  if (!(await setRowBusiness(tx, scope, { id: row.id, claimedBy }, businessId))) throw new LeaseLostError(claimedBy);
}

/** A known business with what its row says; one that is written anew stays as its owner has it by now. */
async function bringUpToDate(
  scope: WorkspaceScope,
  order: RowOrder,
  row: ClaimedRow["row"],
  { business, placeId }: { business: BusinessRow; placeId: string },
): Promise<BusinessRow> {
  if (order.calendar.anew === true) return business;
  return changeBusiness(scope, business.id, listSaid(order, row.cells, business, placeId));
}

/**
 * The calendar of a claimed row, claimed too, and whether it was stored just now: the one that an earlier attempt has begun, else a new one for the
 * business that the row names, which is created or, when the workspace has it, brought up to date. One that
 * somebody ended meanwhile is answered as it is.
 * @throws AppError for what cannot be mended by another attempt (an unknown town, a language nobody here writes)
 */
export async function prepareRow(
  scope: WorkspaceScope,
  claimed: ClaimedRow,
  claimedBy: string,
  signal: AbortSignal,
): Promise<Begun & { isNew: boolean }> {
  const { row } = claimed;
  if (row.values === null || row.calendarId === null)
    throw new AppError("invalid_input", { detail: "This row was refused." });
  // The column holds what the door parsed.
  const order = row.values as unknown as RowOrder;
  if (order.calendar.anew !== true && (row.attempts > 1 || row.businessId !== null)) {
    const begun = await claimCalendar(scope, row.calendarId, claimedBy);
    const there = begun ?? (await findCalendarRow(scope, row.calendarId))?.calendar;
    if (there) return { calendar: there, planned: null, isNew: false };
  }
  const { owner, begun } = await transaction(async (tx) => {
    const owner = await createOrReuse(tx, scope, order, row);
    if (owner.isNew) return { owner, begun: await orderCalendar(tx, scope, claimed, order, owner, claimedBy) };
    await holdRow(tx, scope, claimed, claimedBy, owner.business.id);
    return { owner, begun: null };
  });
  if (begun) return { ...begun, isNew: true };
  const business = await bringUpToDate(scope, order, row, owner);
  const begin = (tx: Tx) => orderCalendar(tx, scope, claimed, order, { business, isNew: false }, claimedBy);
  if (order.calendar.anew === true) await requireBetter(scope, claimed, begin, { claimedBy, signal });
  const ordered = await transaction(begin);
  return { ...ordered, isNew: true };
}
