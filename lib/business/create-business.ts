import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { Executor } from "../platform/db/client";
import type { BusinessRow } from "./data";
import { describeBusiness } from "./describe-business";
import { insertBusiness } from "./mutations";
import type { ParsedBusiness } from "./schema";

/** Adds a business to the workspace. @throws AppError ambiguous_place, unknown_place, conflict (external id taken) */
export async function createBusiness(
  scope: WorkspaceScope,
  input: ParsedBusiness,
  keep: Keep<BusinessRow> = keepNothing,
): Promise<BusinessRow> {
  return makeKept(keep, (tx) => storeBusiness(tx, scope, input));
}

/** The same inside a larger work's transaction. */
export async function storeBusiness(tx: Executor, scope: WorkspaceScope, input: ParsedBusiness): Promise<BusinessRow> {
  requireRole(scope, "editor");
  const row = await insertBusiness(tx, scope, await describeBusiness(input));
  if (!row) {
    const message = "Another business of this workspace has this external id.";
    throw new AppError("conflict", { detail: message, errors: [{ path: "externalId", message }] });
  }
  return row;
}
