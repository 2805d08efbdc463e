import { and, eq, sql } from "drizzle-orm";
import { businesses } from "../../drizzle/schema/business";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import { businessChanged } from "./cache";
import type { BusinessRow } from "./data";

export type NewBusiness = Omit<typeof businesses.$inferInsert, "workspaceId" | "createdAt" | "updatedAt">;

/** Stores a business in the scope's workspace; null when its external id is taken there. */
export async function insertBusiness(
  tx: Executor,
  scope: WorkspaceScope,
  business: NewBusiness,
): Promise<BusinessRow | null> {
  const [row] = await tx
    .insert(businesses)
    .values({ ...business, workspaceId: scope.workspaceId })
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
  const [row] = await tx
    .update(businesses)
    .set({ ...changes, updatedAt: sql`now()` })
    .where(and(eq(businesses.workspaceId, scope.workspaceId), eq(businesses.id, id)))
    .returning();
  if (row) await businessChanged(tx, id);
  return row ?? null;
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
