import { AppError } from "../core/errors";
import { ROLES, type Role } from "../core/vocabulary";

declare const minted: unique symbol;

/**
 * Proof that someone may act in a workspace. Every read and write of a room demands one, so a query
 * without its workspace does not compile. Only mint-scope.ts makes them, and .dependency-cruiser.cjs lists who may call it: the session gate, an API key, a share token, a claimed job.
 */
export interface WorkspaceScope {
  readonly workspaceId: string;
  readonly role: Role;
  /** Who acts, for histories: a user's id, "api-key:<prefix>", "guest" or "bella". */
  readonly actor: string;
  readonly [minted]: true;
}

/** Throws `forbidden` unless the scope's role is `least` or higher. */
export function requireRole(scope: WorkspaceScope, least: Role): void {
  if (ROLES.indexOf(scope.role) < ROLES.indexOf(least)) {
    throw new AppError("forbidden", { detail: `This needs the role ${least}; yours is ${scope.role}.` });
  }
}
