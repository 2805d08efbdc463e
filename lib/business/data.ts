import { and, desc, eq, lt, type SQL } from "drizzle-orm";
import { businesses } from "../../drizzle/schema/business";
import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { db, type Executor } from "../platform/db/client";

export type BusinessRow = typeof businesses.$inferSelect;

/** The workspace's business with this id, or null. */
export async function findBusinessRow(
  scope: WorkspaceScope,
  id: string,
  tx: Executor = db(),
): Promise<BusinessRow | null> {
  const [row] = await tx
    .select()
    .from(businesses)
    .where(and(eq(businesses.workspaceId, scope.workspaceId), eq(businesses.id, id)));
  return row ?? null;
}

/** The workspace's businesses, newest first; the cursor is the last id of the page before (ids sort by time). */
export async function listBusinessRows(scope: WorkspaceScope, page: PageRequest): Promise<Page<BusinessRow>> {
  const after: SQL | undefined = page.cursor === null ? undefined : lt(businesses.id, page.cursor);
  const rows = await db()
    .select()
    .from(businesses)
    .where(and(eq(businesses.workspaceId, scope.workspaceId), after))
    .orderBy(desc(businesses.id))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}
