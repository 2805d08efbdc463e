import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { apiKeys, idempotencyKeys, memberships, oauthAccounts, users, workspaces } from "../../drizzle/schema/account";
import { businesses } from "../../drizzle/schema/business";
import { calendars, modelUsage, postHistory, posts, proposals } from "../../drizzle/schema/calendar";
import { reviews, shareLinks } from "../../drizzle/schema/share";
import type { Role } from "../core/vocabulary";
import { db, type Executor } from "../platform/db/client";
import type { WorkspaceScope } from "./scope";

/** Stores an account; null when the address (in any case) is taken. */
export async function insertUser(
  tx: Executor,
  user: { id: string; email: string; name: string | null; passwordHash: string | null },
) {
  const [row] = await tx.insert(users).values(user).onConflictDoNothing().returning();
  return row ?? null;
}

/** Ends every session of the user that was minted before now. */
export async function raiseSessionVersion(userId: string): Promise<void> {
  await db()
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, userId));
}

/** Gives the user another password and ends every session that was minted before now. */
export async function storePassword(userId: string, passwordHash: string): Promise<void> {
  await db()
    .update(users)
    .set({ passwordHash, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, userId));
}

export async function insertOauthAccount(tx: Executor, account: typeof oauthAccounts.$inferInsert): Promise<void> {
  await tx.insert(oauthAccounts).values(account).onConflictDoNothing();
}

export async function insertWorkspace(
  tx: Executor,
  workspace: { id: string; name: string; guestVersion: number | null },
) {
  await tx.insert(workspaces).values(workspace);
}

export async function insertMembership(tx: Executor, membership: { workspaceId: string; userId: string; role: Role }) {
  await tx.insert(memberships).values(membership).onConflictDoNothing();
}

/** Turns a guest's workspace into an owned one; false when someone claimed it first. */
export async function claimGuestWorkspace(
  tx: Executor,
  claim: { workspaceId: string; guestVersion: number; name: string },
): Promise<boolean> {
  const claimed = await tx
    .update(workspaces)
    .set({ guestVersion: null, name: claim.name })
    .where(and(eq(workspaces.id, claim.workspaceId), eq(workspaces.guestVersion, claim.guestVersion)))
    .returning({ id: workspaces.id });
  return claimed.length === 1;
}

export async function insertApiKey(tx: Executor, key: typeof apiKeys.$inferInsert) {
  const [row] = await tx.insert(apiKeys).values(key).returning();
  return row;
}

/** Notes the use of a key, at most once a minute so that reads stay reads. */
export async function touchApiKey(id: string): Promise<void> {
  await db()
    .update(apiKeys)
    .set({ lastUsedAt: sql`now()` })
    .where(
      and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, sql`now() - interval '1 minute'`))),
    );
}

/** Deletes a key of the workspace; false when it is not there. */
export async function deleteApiKeyRow(scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await db()
    .delete(apiKeys)
    .where(and(eq(apiKeys.workspaceId, scope.workspaceId), eq(apiKeys.id, id)))
    .returning({ id: apiKeys.id });
  return gone.length === 1;
}

/** A claim is renewed well before it runs out, so that it runs out soon after the process that held it died. */
const LEASE_SECONDS = 10;
export const RENEW_CLAIM_MS = 3000;

const lease = () => sql`now() + make_interval(secs => ${LEASE_SECONDS})`;

/**
 * Claims an idempotency key in one statement, so that of two equal requests exactly one proceeds.
 * Answers the stored row when the key is taken. A key older than 48 h, or whose first request died
 * without an answer (its lease is over), may be claimed again.
 */
export async function claimIdempotencyKey(scope: WorkspaceScope, key: string, requestHash: string) {
  const stale = or(
    lt(idempotencyKeys.createdAt, sql`now() - interval '48 hours'`),
    and(
      isNull(idempotencyKeys.status),
      lt(idempotencyKeys.leaseExpiresAt, sql`now()`),
      eq(idempotencyKeys.requestHash, requestHash),
    ),
  );
  const [claimed] = await db()
    .insert(idempotencyKeys)
    .values({ workspaceId: scope.workspaceId, key, requestHash, leaseExpiresAt: lease() })
    .onConflictDoUpdate({
      target: [idempotencyKeys.workspaceId, idempotencyKeys.key],
      set: { requestHash, status: null, body: null, headers: null, leaseExpiresAt: lease(), createdAt: sql`now()` },
      ...(stale ? { setWhere: stale } : {}),
    })
    .returning({ key: idempotencyKeys.key });
  if (claimed) return { claimed: true as const };
  const [first] = await db()
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.workspaceId, scope.workspaceId), eq(idempotencyKeys.key, key)));
  return { claimed: false as const, first: first ?? null };
}

interface StoredAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

const theClaim = (scope: WorkspaceScope, key: string, requestHash: string) =>
  and(
    eq(idempotencyKeys.workspaceId, scope.workspaceId),
    eq(idempotencyKeys.key, key),
    eq(idempotencyKeys.requestHash, requestHash),
  );

/** Says that the request that claimed the key is still at work. */
export async function renewIdempotencyClaim(scope: WorkspaceScope, key: string, requestHash: string): Promise<void> {
  await db()
    .update(idempotencyKeys)
    .set({ leaseExpiresAt: lease() })
    .where(and(theClaim(scope, key, requestHash), isNull(idempotencyKeys.status)));
}

/**
 * Keeps the first answer of a claimed key, in the transaction that makes what was asked for. False when there is one
 * already or the claim is gone: of two that hold the claim, the first to commit wins and the other has to roll back.
 */
export async function keepIdempotentAnswer(
  tx: Executor,
  scope: WorkspaceScope,
  key: string,
  requestHash: string,
  answer: StoredAnswer,
): Promise<boolean> {
  const kept = await tx
    .update(idempotencyKeys)
    .set(answer)
    .where(and(theClaim(scope, key, requestHash), isNull(idempotencyKeys.status)))
    .returning({ key: idempotencyKeys.key });
  return kept.length === 1;
}

/** Stores what a request answered in the end, for replay. */
export async function storeIdempotentAnswer(
  scope: WorkspaceScope,
  key: string,
  requestHash: string,
  answer: StoredAnswer,
): Promise<void> {
  await db()
    .update(idempotencyKeys)
    .set(answer)
    .where(theClaim(scope, key, requestHash));
}

/** Frees a claimed key whose request failed in a way worth trying again (5xx, 429) and made nothing. */
export async function releaseIdempotencyKey(scope: WorkspaceScope, key: string): Promise<void> {
  await db()
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.workspaceId, scope.workspaceId),
        eq(idempotencyKeys.key, key),
        isNull(idempotencyKeys.status),
      ),
    );
}

/** True while a generation of the workspace has not ended; its job names the workspace it started in. */
export async function hasUnfinishedCalendars(tx: Executor, workspaceId: string): Promise<boolean> {
  const [one] = await tx
    .select({ id: calendars.id })
    .from(calendars)
    .where(and(eq(calendars.workspaceId, workspaceId), inArray(calendars.status, ["queued", "running"])))
    .limit(1);
  return one !== undefined;
}

const OWNED = [businesses, calendars, posts, postHistory, proposals, modelUsage, shareLinks, reviews] as const;

/** Gives everything a workspace owns to another one. External ids are dropped: the other workspace may use them. */
export async function moveWorkspaceContents(tx: Executor, from: string, to: string): Promise<void> {
  await tx.update(businesses).set({ externalId: null }).where(eq(businesses.workspaceId, from));
  for (const table of OWNED) await tx.update(table).set({ workspaceId: to }).where(eq(table.workspaceId, from));
}

export async function deleteWorkspace(tx: Executor, workspaceId: string): Promise<void> {
  await tx.delete(workspaces).where(eq(workspaces.id, workspaceId));
}
