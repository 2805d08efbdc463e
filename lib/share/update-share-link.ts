import { hashPassword } from "../account/hash-password";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { readExpiry } from "../core/read-expiry";
import { hashToken } from "../platform/crypto/hash-token";
import { transaction } from "../platform/db/client";
import { changedShare } from "./changed-share";
import { enqueueExpiry } from "./create-share-link";
import { findShareLink, type ShareLinkRow } from "./data";
import { feedTokenOf } from "./link-tokens";
import { type NewShareLink, updateShareLinkRow } from "./mutations";
import type { updateShareLinkSchema } from "./schema";

function noSuchLink(): AppError {
  return new AppError("not_found", { detail: "There is no such share link." });
}

/** Changes what is given of a link's settings; its address stays. @throws AppError not_found (also a revoked one), invalid_input */
export async function updateShareLink(
  scope: WorkspaceScope,
  id: string,
  input: ReturnType<typeof updateShareLinkSchema.parse>,
  now: Date,
): Promise<ShareLinkRow> {
  requireRole(scope, "editor");
  const before = await findShareLink(scope, id);
  if (!before || before.revokedAt) throw noSuchLink();
  const { password, expiresAt, ...plain } = input;
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  const changes: Partial<NewShareLink> = Object.fromEntries(given);
  if (expiresAt !== undefined) changes.expiresAt = readExpiry(expiresAt, now);
  if (password !== undefined) changes.passwordHash = password === null ? null : await hashPassword(password);
  if (Object.keys(changes).length === 0) return before;
  const after = await transaction(async (tx) => {
    const row = await updateShareLinkRow(tx, scope, id, changes);
    if (row && changes.expiresAt) await enqueueExpiry(tx, scope, row);
    return row;
  });
  if (!after) throw noSuchLink();
  await changedShare([id]);
  return after;
}

/** Gives the feed a new address; whoever subscribed to the old one gets no more. @throws AppError not_found */
export async function rotateFeed(scope: WorkspaceScope, id: string): Promise<ShareLinkRow> {
  requireRole(scope, "editor");
  const before = await findShareLink(scope, id);
  if (!before || before.revokedAt) throw noSuchLink();
  const feedVersion = before.feedVersion + 1;
  const after = await transaction((tx) =>
    updateShareLinkRow(tx, scope, id, { feedVersion, feedTokenHash: hashToken(feedTokenOf(id, feedVersion)) }),
  );
  if (!after) throw noSuchLink();
  await changedShare([id]);
  return after;
}
