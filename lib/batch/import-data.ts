import { and, asc, desc, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { businesses } from "../../drizzle/schema/business";
import { calendars, modelUsage } from "../../drizzle/schema/calendar";
import { columnMappings, uploadChunks, uploads } from "../../drizzle/schema/upload";
import type { WorkspaceScope } from "../account/scope";
import type { ColumnMapping } from "../core/batching/columns/apply-mapping";
import { foldBusinessName } from "../core/batching/file/name-row";
import { db, type Executor } from "../platform/db/client";

export type UploadRow = typeof uploads.$inferSelect;

/** What a file's row is compared with: all of a business that a file can say. */
const KNOWN = {
  id: businesses.id,
  name: businesses.name,
  nameKey: businesses.nameKey,
  niche: businesses.niche,
  placeId: businesses.placeId,
  timezone: businesses.timezone,
  language: businesses.language,
  tone: businesses.tone,
  channels: businesses.channels,
  services: businesses.services,
  offers: businesses.offers,
  events: businesses.events,
  closedDays: businesses.closedDays,
  avoidWords: businesses.avoidWords,
  website: businesses.website,
  phone: businesses.phone,
  brandColor: businesses.brandColor,
  externalId: businesses.externalId,
};
export type KnownBusiness = Pick<typeof businesses.$inferSelect, keyof typeof KNOWN>;

/** What names a business in a list: a name in a town. */
export interface NamedPlace {
  name: string;
  placeId: string;
}

/** Found by an index each: an external id, or a name in a town; and those of the town whose name was never folded. */
function isAlike(externalIds: readonly string[], named: readonly NamedPlace[]): SQL | undefined {
  const { placeId, nameKey, externalId } = businesses;
  const towns = [...new Set(named.map((one) => one.placeId))];
  const keys = [...new Set(named.map(({ name }) => foldBusinessName(name)))];
  const inTowns = (isNamed: SQL) => (towns.length > 0 ? and(inArray(placeId, towns), isNamed) : sql`false`);
  return or(
    externalIds.length > 0 ? inArray(externalId, [...externalIds]) : sql`false`,
    inTowns(inArray(nameKey, keys)),
    inTowns(isNull(nameKey)),
  );
}

/** The workspace's businesses with one of these external ids, or one of these names in one of these towns; others may be among them. */
export async function listBusinessesAlike(
  scope: WorkspaceScope,
  externalIds: readonly string[],
  named: readonly NamedPlace[],
  tx: Executor = db(),
): Promise<KnownBusiness[]> {
  return (
    tx
      .select(KNOWN)
      .from(businesses)
      .where(and(eq(businesses.workspaceId, scope.workspaceId), isAlike(externalIds, named)))
      // Of two namesakes the older one is meant, always.
      .orderBy(asc(businesses.id))
  );
}

/** The most names that rows are compared with: of more, the oldest businesses'. */
const MOST_NAMES = 20_000;

/** The names of the workspace's businesses in some towns. */
export async function listNamesInTowns(scope: WorkspaceScope, placeIds: readonly string[], tx: Executor = db()) {
  const { id, name, placeId, externalId } = businesses;
  return tx
    .select({ name, placeId, externalId })
    .from(businesses)
    .where(and(eq(businesses.workspaceId, scope.workspaceId), inArray(placeId, [...placeIds])))
    .orderBy(asc(id))
    .limit(MOST_NAMES);
}

/** The calendars of these businesses that are written or under way. */
export async function listPeriodsOf(scope: WorkspaceScope, businessIds: readonly string[], tx: Executor = db()) {
  if (businessIds.length === 0) return [];
  const { id, businessId, startDate, days } = calendars;
  return tx
    .select({ id, businessId, startDate, days })
    .from(calendars)
    .where(
      and(
        eq(calendars.workspaceId, scope.workspaceId),
        inArray(businessId, [...businessIds]),
        inArray(calendars.status, ["queued", "running", "succeeded"]),
      ),
    );
}

/** So many lists of other headers are remembered by the names of their columns. */
const EARLIER_LISTS = 20;

/** How the workspace mapped files with these headers last time, if it did, and its last files with others, the newest first. */
export async function findColumnMappings(
  scope: WorkspaceScope,
  signature: string,
): Promise<{ remembered: ColumnMapping | undefined; earlier: ColumnMapping[] }> {
  const { mapping, usedAt } = columnMappings;
  const isSame = sql<boolean>`${columnMappings.signature} = ${signature}`;
  const rows = await db()
    .select({ mapping, isSame })
    .from(columnMappings)
    .where(eq(columnMappings.workspaceId, scope.workspaceId))
    .orderBy(desc(isSame), desc(usedAt))
    .limit(EARLIER_LISTS + 1);
  const of = (same: boolean) => rows.filter((row) => row.isSame === same).map((row) => row.mapping);
  return { remembered: of(true)[0], earlier: of(false) };
}

const MEASURED_REQUESTS = 200;

/** Milliseconds that the workspace's newest requests to a model took on average, or null when it made none. */
export async function measureModelLatency(scope: WorkspaceScope, model: string): Promise<number | null> {
  const newest = db()
    .select({ ms: modelUsage.durationMs })
    .from(modelUsage)
    .where(
      and(eq(modelUsage.workspaceId, scope.workspaceId), eq(modelUsage.model, model), eq(modelUsage.outcome, "ok")),
    )
    .orderBy(sql`${modelUsage.createdAt} desc`)
    .limit(MEASURED_REQUESTS)
    .as("newest");
  const [row] = await db()
    .select({ average: sql<string | null>`avg(${newest.ms})` })
    .from(newest);
  return row?.average == null ? null : Number(row.average);
}

/** The workspace's upload, or null. */
export async function findUploadRow(scope: WorkspaceScope, id: string): Promise<UploadRow | null> {
  const [row] = await db()
    .select()
    .from(uploads)
    .where(and(eq(uploads.workspaceId, scope.workspaceId), eq(uploads.id, id)));
  return row ?? null;
}

/** The pieces of an upload in their order, one at a time. */
export async function* readUploadChunks(uploadId: string): AsyncGenerator<Uint8Array> {
  for (let after = -1; ; ) {
    const [chunk] = await db()
      .select()
      .from(uploadChunks)
      .where(and(eq(uploadChunks.uploadId, uploadId), gt(uploadChunks.start, after)))
      .orderBy(asc(uploadChunks.start))
      .limit(1);
    if (!chunk) return;
    yield chunk.bytes;
    after = chunk.start;
  }
}

/** How many uploads of the workspace are there. */
export async function countUploads(scope: WorkspaceScope): Promise<number> {
  const [row] = await db()
    .select({ count: sql<number>`count(*)::int` })
    .from(uploads)
    .where(eq(uploads.workspaceId, scope.workspaceId));
  return row?.count ?? 0;
}
