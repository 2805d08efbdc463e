import type { Role } from "../core/vocabulary";
import type { WorkspaceScope } from "./scope";

/** Makes a scope. Callers have proved the right to it; `.dependency-cruiser.cjs` lists the few that may import this. */
export function mintScope(scope: { workspaceId: string; role: Role; actor: string }): WorkspaceScope {
  return scope as WorkspaceScope;
}
