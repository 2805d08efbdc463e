import type { WorkspaceScope } from "../account/scope";
import type { BusinessRow } from "../business/data";
import type { ParsedBusiness } from "../business/schema";
import { chooseWriter, createBrief } from "../calendar/create-brief";
import { listTopicsUsed } from "../calendar/data";
import type { RowCalendar } from "../core/batching/checked-row";
import type { BatchColumn } from "../core/batching/columns/batch-columns";
import { foldBusinessName } from "../core/batching/file/name-row";
import { resolveChannels } from "../core/batching/resolve-channels";
import type { Brief } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { todayIn } from "../core/dates/time-zone";
import type { WriterChoice } from "../core/vocabulary";
import { hashToken } from "../platform/crypto/hash-token";
import { db, type Executor } from "../platform/db/client";

/** What a row orders: its business, and its calendar. */
export interface RowOrder {
  business: ParsedBusiness;
  calendar: RowCalendar & { writer?: WriterChoice; anew?: boolean };
  /** Columns whose cell says nothing that can be used. */
  unread?: readonly BatchColumn[];
}

const SEED_LENGTH = 24;

/** The seed of a new business's first calendar: known before the business has an id, so that a sample is what the run writes. */
const seedOfNew = ({ workspaceId }: WorkspaceScope, { externalId, placeId, name }: BusinessRow): string =>
  hashToken(JSON.stringify([workspaceId, externalId, placeId, foldBusinessName(name)])).slice(0, SEED_LENGTH);

/**
 * The brief of a row's calendar for its business as it is by then, and its writer.
 * @throws AppError model_not_configured, unsupported_language
 */
export async function briefRow(
  scope: WorkspaceScope,
  calendar: RowOrder["calendar"],
  { business, isNew }: { business: BusinessRow; isNew: boolean },
  { writer: choice, orderedAt }: { writer: WriterChoice; orderedAt: Date },
  tx: Executor = db(),
): Promise<{ brief: Brief; writer: "builtin" | "model" }> {
  const writer = chooseWriter(calendar.writer ?? choice, business.language, "language");
  const startDate = calendar.startDate ?? addDays(todayIn(business.timezone, orderedAt), 1);
  const topicsUsed = isNew ? [] : await listTopicsUsed(scope, business.id, { before: startDate }, tx);
  const channels = resolveChannels(calendar, business.channels);
  const wish = { days: calendar.days, channels, pillars: undefined, blackoutDates: [], writer, seed: undefined };
  const seed = isNew ? seedOfNew(scope, business) : business.id;
  return { brief: createBrief(business, wish, { startDate, topicsUsed, seed }), writer };
}
