import { randomBytes } from "node:crypto";
import { invalid } from "../core/errors";
import { readExpiry } from "../core/read-expiry";
import { hashToken } from "../platform/crypto/hash-token";
import { randomToken } from "../platform/crypto/random-token";
import { createId } from "../platform/id/create-id";
import { type ApiKeyRow, findApiKeyByPrefix } from "./data";
import { type Keep, keepNothing, makeKept } from "./keep-made";
import { insertApiKey } from "./mutations";
import type { ApiKey, CreatedApiKey, createApiKeySchema } from "./schema";
import { requireRole, type WorkspaceScope } from "./scope";

/** A stored key as the API shows it: never its secret. */
export function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as ApiKey["scopes"],
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** A key that outlived the one it was made with would make that one's end worth nothing. */
async function refuseOutliving({ actor }: WorkspaceScope, expiresAt: Date | null): Promise<void> {
  const maker = actor.startsWith("api-key:") ? await findApiKeyByPrefix(actor.slice("api-key:".length)) : null;
  if (!maker?.expiresAt || (expiresAt !== null && expiresAt <= maker.expiresAt)) return;
  throw invalid("expiresAt", `Choose an end no later than that of the key you use: ${maker.expiresAt.toISOString()}.`);
}

/**
 * Makes `bella_<prefix>_<secret>`; only the secret's hash is stored, so this answer is its one showing.
 * @throws AppError invalid_input when it would end within a minute, or later than the key it is made with
 */
export async function createApiKey(
  scope: WorkspaceScope,
  input: ReturnType<typeof createApiKeySchema.parse>,
  createdBy: string | null,
  keep: Keep<CreatedApiKey> = keepNothing,
): Promise<CreatedApiKey> {
  requireRole(scope, "admin");
  const expiresAt = readExpiry(input.expiresAt, new Date());
  await refuseOutliving(scope, expiresAt);
  const prefix = randomBytes(6).toString("hex");
  const secret = randomToken(192);
  const key = {
    id: createId("key"),
    workspaceId: scope.workspaceId,
    createdBy,
    name: input.name,
    prefix,
    secretHash: hashToken(secret),
    scopes: input.scopes,
    expiresAt,
  };
  return makeKept(keep, async (tx) => {
    const row = await insertApiKey(tx, key);
    if (!row) throw new Error("the key was not stored");
    return { ...toApiKey(row), key: `bella_${prefix}_${secret}` };
  });
}
