import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { type BusinessRow, findBusinessRow } from "./data";

/** The workspace's business. @throws AppError not_found */
export async function getBusiness(scope: WorkspaceScope, id: string): Promise<BusinessRow> {
  const row = await findBusinessRow(scope, id);
  if (!row) throw new AppError("not_found", { detail: "There is no such business." });
  return row;
}
