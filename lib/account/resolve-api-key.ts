import { hashToken, isSameToken } from "../platform/crypto/hash-token";
import { findApiKeyByPrefix } from "./data";
import { mintScope } from "./mint-scope";
import { touchApiKey } from "./mutations";
import type { WorkspaceScope } from "./scope";

const SHAPE = /^bella_([a-z0-9]{12})_([A-Za-z0-9_-]{20,80})$/;

/** Its last use is noted so often: a statement less for nearly every request. */
const NOTED_EVERY_MS = 60_000;

/** The scope of `bella_<prefix>_<secret>`; null when it is unknown, expired or wrong. A read-only key is a viewer. */
export async function resolveApiKey(key: string): Promise<WorkspaceScope | null> {
  const [, prefix, secret] = SHAPE.exec(key) ?? [];
  if (prefix === undefined || secret === undefined) return null;
  const row = await findApiKeyByPrefix(prefix);
  if (!row || !isSameToken(hashToken(secret), row.secretHash)) return null;
  if (Date.now() - (row.lastUsedAt?.getTime() ?? 0) > NOTED_EVERY_MS) await touchApiKey(row.id);
  return mintScope({
    workspaceId: row.workspaceId,
    role: row.scopes.includes("write") ? "admin" : "viewer",
    actor: `api-key:${row.prefix}`,
  });
}
