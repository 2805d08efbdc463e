import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { rotateSecret } from "./mutations";
import type { RotatedSecret } from "./schema";
import { createSecret } from "./sign-message";

/** How long the old secret goes on signing beside the new one, so that the receiver can change over in peace. */
const OVERLAP_HOURS = 24;

/** Gives a webhook a new secret, shown this once. @throws AppError forbidden, not_found */
export async function rotateWebhookSecret(
  scope: WorkspaceScope,
  id: string,
  keep: Keep<RotatedSecret> = keepNothing,
): Promise<RotatedSecret> {
  requireRole(scope, "admin");
  const { secret, sealedSecret } = createSecret();
  return makeKept(keep, async (tx) => {
    const row = await rotateSecret(tx, scope, id, sealedSecret, OVERLAP_HOURS);
    if (!row?.previousSecretEndsAt) throw new AppError("not_found");
    return { secret, previousSecretEndsAt: row.previousSecretEndsAt.toISOString() };
  });
}
