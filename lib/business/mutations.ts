import { and, eq, sql } from "drizzle-orm";
import { businesses } from "../../drizzle/schema/business";
import type { WorkspaceScope } from "../account/scope";
import { foldBusinessName } from "../core/batching/file/name-row";
import type { Executor } from "../platform/db/client";
import { businessChanged } from "./cache";
import type { BusinessRow } from "./data";

export type NewBusiness = Omit<typeof businesses.$inferInsert, "workspaceId" | "nameKey" | "createdAt" | "updatedAt">;

/** Stores a business in the scope's workspace; null when its external id is taken there. */
export async function insertBusiness(
  tx: Executor,
  scope: WorkspaceScope,
  business: NewBusiness,
): Promise<BusinessRow | null> {
  const [row] = await tx
    .insert(businesses)
    .values({ ...business, nameKey: foldBusinessName(business.name), workspaceId: scope.workspaceId })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

/** Changes the given fields; null when the workspace has no such business. */
export async function updateBusinessRow(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  changes: Partial<NewBusiness>,
): Promise<BusinessRow | null> {
  const named = changes.name === undefined ? {} : { nameKey: foldBusinessName(changes.name) };
  const [row] = await tx
    .update(businesses)
    .set({ ...changes, ...named, updatedAt: sql`now()` })
    .where(and(eq(businesses.workspaceId, scope.workspaceId), eq(businesses.id, id)))
    .returning();
  if (row) await businessChanged(tx, id);
  return row ?? null;
}

/** So many at a time: what is left comes with the next. */
const KEYS_PER_STATEMENT = 5000;

/** Keeps the folded names of businesses that were stored before there were any; those that somebody changes just now wait for the next time. */
export async function keepNameKeys(
  tx: Executor,
  scope: WorkspaceScope,
  unnamed: readonly { id: string; name: string }[],
): Promise<void> {
  const some = unnamed.slice(0, KEYS_PER_STATEMENT);
  const ids = sql.param(some.map(({ id }) => id));
  const keys = sql.param(some.map(({ name }) => foldBusinessName(name)));
  await tx.execute(sql`
    update businesses set name_key = named.name_key
    from unnest(${ids}::text[], ${keys}::text[]) as named (id, name_key)
    where businesses.id = named.id and businesses.id in (
      select id from businesses
      where workspace_id = ${scope.workspaceId} and id = any(${ids}::text[]) and name_key is null
      for update skip locked
    )`);
}

/** Deletes a business with its calendars; false when it is not there. */
export async function deleteBusinessRow(tx: Executor, scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await tx
    .delete(businesses)
    .where(and(eq(businesses.workspaceId, scope.workspaceId), eq(businesses.id, id)))
    .returning({ id: businesses.id });
  if (gone.length === 1) await businessChanged(tx, id);
  return gone.length === 1;
}
