import { requireRole, type WorkspaceScope } from "../account/scope";
import { type BusinessRow, findBusinessRow } from "../business/data";
import { describeBusiness } from "../business/describe-business";
import { describeChanges } from "../business/update-business";
import { writeSample } from "../calendar/write-sample";
import type { RowError } from "../core/batching/checked-row";
import type { BatchCells } from "../core/batching/columns/batch-columns";
import { SAMPLE_POSTS, SAMPLE_ROWS } from "../core/batching/sample-size";
import { AppError } from "../core/errors";
import { briefRow, type RowOrder } from "./brief-row";
import type { KnownBusiness } from "./import-data";
import { openBatch } from "./open-batch";
import { type JsonRow, openRows } from "./open-rows";
import type { BatchOptions, BatchSamples } from "./schema";
import { listSaid } from "./update-known";

/** The business as the run would have it once the row is begun: a known one with all that is known of it. */
async function imagineOwner(
  scope: WorkspaceScope,
  order: RowOrder,
  cells: BatchCells,
  { known, now }: { known: KnownBusiness | null; now: Date },
): Promise<{ business: BusinessRow; isNew: boolean }> {
  const described = await describeBusiness(order.business);
  const before = known && (await findBusinessRow(scope, known.id));
  if (before) {
    const said = listSaid(order, cells, before, described.placeId);
    return { business: { ...before, ...(await describeChanges(before, said)) } as BusinessRow, isNew: false };
  }
  const { workspaceId } = scope;
  // What the description leaves out has no default of its own (drizzle/schema/business.ts).
  return { business: { ...described, workspaceId, createdAt: now, updatedAt: now } as BusinessRow, isNew: true };
}

const TIMEOUT_MS = 90_000;

/**
 * Writes the first posts of the first three rows that can be run exactly as the batch would, and stores nothing. What is
 * wrong with rows before them is answered beside the samples.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @throws AppError missing_column, invalid_rows (no row can be run; the same errors as a dry run), model_not_configured
 */
export async function writeSamples(
  scope: WorkspaceScope,
  rows: readonly JsonRow[],
  options: BatchOptions,
  now: Date,
): Promise<BatchSamples> {
  requireRole(scope, "editor");
  const items: BatchSamples["items"] = [];
  const bad: RowError[] = [];
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  for await (const { checked, known } of (await openBatch(scope, openRows(rows), options, now)).read()) {
    const { values, row, errors } = checked;
    bad.push(...errors);
    if (!values) continue;
    const owner = await imagineOwner(scope, values, checked.cells, { known, now });
    const { brief, writer } = await briefRow(scope, values.calendar, owner, { writer: options.writer, orderedAt: now });
    const { business } = owner;
    const posts = await writeSample(scope, { business, brief, writer, posts: SAMPLE_POSTS, signal });
    const { name: businessName, timezone, country } = business;
    items.push({ row, businessName, timezone, country, writer, posts });
    if (items.length === SAMPLE_ROWS) break;
  }
  if (items.length > 0 || bad[0] === undefined) return { items, errors: bad };
  throw new AppError("invalid_rows", {
    detail: bad[0].message,
    // As JSON has them: the first row is row 2.
    errors: bad.map(({ row, column, message }) => ({ path: `rows.${row - 2}.${column}`, message })),
  });
}
