import type { WorkspaceScope } from "../account/scope";
import { isFilled } from "../core/batching/cells/filled-cell";
import type { BatchColumn } from "../core/batching/columns/batch-columns";
import { addDays } from "../core/dates/local-date";
import { todayIn } from "../core/dates/time-zone";
import type { Executor } from "../platform/db/client";
import { findOtherId, pickNamesake } from "./find-namesake";
import { type KnownBusiness, listBusinessesAlike, listPeriodsOf } from "./import-data";
import type { ReadRow } from "./read-batch-file";
import { type LanguageJudge, refuseLanguage } from "./refuse-language";
import { findIdentity } from "./said-of-row";
import { SimilarNames } from "./similar-names";
import { listUpdates } from "./update-known";

/** Rows looked up with one query each for businesses and calendars. */
const ROWS_PER_QUERY = 500;

/** A row with the start its calendar will have, what the workspace knows of its business, and what the row changes of that. */
export interface KnownRow extends ReadRow {
  startDate: string | null;
  known: KnownBusiness | null;
  updates: BatchColumn[];
}

function findBusiness(known: readonly KnownBusiness[], { checked, place }: ReadRow): KnownBusiness | null {
  const identity = findIdentity(checked, place);
  return identity && pickNamesake(known, identity);
}

interface LookUp {
  /** The caller's transaction, where it holds one: a second connection beside it can wait for ever in a full pool. */
  tx?: Executor | undefined;
  /** The instant "tomorrow in the business's zone" is counted from. */
  now: Date;
  judgeLanguage: LanguageJudge;
}

/** A row that says no language is written in the one its business has. */
function refuseKnownLanguage({ checked }: ReadRow, business: KnownBusiness | null, judge: LanguageJudge): void {
  if (business && !isFilled(checked.cells, "language")) refuseLanguage(checked, business.language, judge);
}

/** Somebody looks whether a new business is one that the workspace has under another spelling. */
function noteSimilar({ checked, place }: ReadRow, names: SimilarNames): void {
  const identity = checked.values && findIdentity(checked, place);
  const other = identity ? names.find(identity) : null;
  const { row, warnings } = checked;
  if (other === null || warnings.some(({ code }) => code === "similar_name")) return;
  const message = `May be “${other}”, which is in your list of businesses. If it is, write its name the same way; else it is another business.`;
  warnings.push({ row, column: "business_name", code: "similar_name", message });
}

/** The workspace has a business of this name, town and trade under another id: the same one, or another branch. */
function noteOtherId({ checked, place }: ReadRow, known: readonly KnownBusiness[]): void {
  const { row, values, warnings } = checked;
  const identity = values && findIdentity(checked, place);
  const other = identity && values ? findOtherId(known, identity, values.business.niche) : null;
  if (other === null || warnings.some(({ code }) => code === "two_ids")) return;
  const message = `Your list of businesses has this name, town and trade under the id “${other}”. If it is that one, write its id here; else another business is made.`;
  warnings.push({ row, column: "external_id", code: "two_ids", message });
}

async function lookUp(
  scope: WorkspaceScope,
  rows: readonly ReadRow[],
  { tx, now, judgeLanguage, names }: LookUp & { names: SimilarNames },
): Promise<KnownRow[]> {
  // Also of refused rows: what their business speaks may be wrong, too.
  const named = rows.flatMap(({ checked, place }) => findIdentity(checked, place) ?? []);
  const ids = named.flatMap(({ externalId }) => externalId ?? []);
  const known = await listBusinessesAlike(scope, ids, named, tx);
  const found = rows.map((row) => ({ row, business: findBusiness(known, row) }));
  await names.learn(found.flatMap(({ row, business }) => (business ? [] : (row.place?.id ?? []))));
  const periods = await listPeriodsOf(scope, [...new Set(found.flatMap(({ business }) => business?.id ?? []))], tx);
  return found.map(({ row, business }) => {
    const { checked, place } = row;
    refuseKnownLanguage(row, business, judgeLanguage);
    if (!business) {
      noteSimilar(row, names);
      noteOtherId(row, known);
    }
    const { values, cells } = checked;
    if (!values || !place) return { ...row, startDate: null, known: null, updates: [] };
    const { calendar } = values;
    const startDate = calendar.startDate ?? addDays(todayIn(place.timezone, now), 1);
    checked.businessId = business?.id ?? null;
    checked.calendarId =
      periods.find(
        (one) => one.businessId === business?.id && one.startDate === startDate && one.days === calendar.days,
      )?.id ?? null;
    return { ...row, startDate, known: business, updates: business ? listUpdates(values, cells, business, place) : [] };
  });
}

/**
 * Compares rows with the workspace: which name a business it has (by external id, else name and town), and which of
 * those have a calendar of the same start and days already.
 */
export async function* findKnownRows(
  scope: WorkspaceScope,
  rows: AsyncIterable<ReadRow>,
  facts: LookUp,
): AsyncGenerator<KnownRow> {
  let waiting: ReadRow[] = [];
  const look = { ...facts, names: new SimilarNames(scope, facts.tx) };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_PER_QUERY) continue;
    yield* await lookUp(scope, waiting, look);
    waiting = [];
  }
  yield* await lookUp(scope, waiting, look);
}
