import { toApiKey } from "./create-api-key";
import { listApiKeyRows } from "./data";
import type { ApiKey } from "./schema";
import { requireRole, type WorkspaceScope } from "./scope";

/** The workspace's keys, newest first, without their secrets. */
export async function listApiKeys(scope: WorkspaceScope): Promise<ApiKey[]> {
  requireRole(scope, "admin");
  return (await listApiKeyRows(scope)).map(toApiKey);
}
