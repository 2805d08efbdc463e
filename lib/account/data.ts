import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { apiKeys, idempotencyKeys, memberships, oauthAccounts, users, workspaces } from "../../drizzle/schema/account";
import { db } from "../platform/db/client";
import type { WorkspaceScope } from "./scope";

export type UserRow = typeof users.$inferSelect;
export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** The account of an e-mail address, whatever its case; null when there is none. */
export async function findUserByEmail(email: string): Promise<UserRow | null> {
  const [user] = await db().select().from(users).where(sql`lower(${users.email}) = ${email.toLowerCase()}`);
  return user ?? null;
}

/** The account with this id, or null. */
export async function findUserById(id: string): Promise<UserRow | null> {
  const [user] = await db().select().from(users).where(eq(users.id, id));
  return user ?? null;
}

/** The account that a provider's account signs in, or null. */
export async function findUserByProvider(provider: string, providerAccountId: string): Promise<UserRow | null> {
  const [row] = await db()
    .select({ user: users })
    .from(oauthAccounts)
    .innerJoin(users, eq(users.id, oauthAccounts.userId))
    .where(and(eq(oauthAccounts.provider, provider), eq(oauthAccounts.providerAccountId, providerAccountId)));
  return row?.user ?? null;
}

/** The workspace a user enters at sign-in (the oldest membership) with the role there, or null. */
export async function findMembership(userId: string) {
  const [row] = await db()
    .select({ workspaceId: memberships.workspaceId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .orderBy(memberships.createdAt)
    .limit(1);
  return row ?? null;
}

/**
 * The member of the workspace who acted under `actor` (a user's id, or "api-key:<prefix>" for whoever made that key);
 * null for guests, for Bella herself and for those who have left.
 */
export async function findMember(scope: WorkspaceScope, actor: string): Promise<UserRow | null> {
  const prefix = actor.startsWith("api-key:") ? actor.slice("api-key:".length) : null;
  const userId =
    prefix === null
      ? sql`${actor}`
      : sql`(select ${apiKeys.createdBy} from ${apiKeys} where ${apiKeys.prefix} = ${prefix})`;
  const [row] = await db()
    .select({ user: users })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.workspaceId, scope.workspaceId), eq(memberships.userId, userId)));
  return row?.user ?? null;
}

/** The guest workspace of a cookie, unless it was claimed or its version moved on. */
export async function findGuestWorkspace(workspaceId: string, guestVersion: number) {
  const [row] = await db()
    .select()
    .from(workspaces)
    .where(and(eq(workspaces.id, workspaceId), eq(workspaces.guestVersion, guestVersion)));
  return row ?? null;
}

/** The scope's own workspace, or null when it is gone. */
export async function findWorkspace(scope: WorkspaceScope) {
  const [row] = await db().select().from(workspaces).where(eq(workspaces.id, scope.workspaceId));
  return row ?? null;
}

/** The unexpired key with this public prefix, or null. */
export async function findApiKeyByPrefix(prefix: string): Promise<ApiKeyRow | null> {
  const [row] = await db()
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.prefix, prefix), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`))));
  return row ?? null;
}

/** The workspace's keys, newest first. */
export async function listApiKeyRows(scope: WorkspaceScope): Promise<ApiKeyRow[]> {
  return db().select().from(apiKeys).where(eq(apiKeys.workspaceId, scope.workspaceId)).orderBy(desc(apiKeys.id));
}

/** Where what an Idempotency-Key made is found, by its first answer's Location; null while it has made nothing. */
export async function findMadeLocation(scope: WorkspaceScope, key: string): Promise<string | null> {
  const [row] = await db()
    .select({ headers: idempotencyKeys.headers })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.workspaceId, scope.workspaceId), eq(idempotencyKeys.key, key)));
  return row?.headers?.location ?? null;
}
