import { findGuestWorkspace, findMembership, findUserById } from "./data";
import { mintScope } from "./mint-scope";
import type { WorkspaceScope } from "./scope";

export interface Visitor {
  scope: WorkspaceScope;
  user: { id: string; email: string; name: string | null } | null;
}

/** The visitor behind a session token's claims; null when the session has ended (sign-out, password change, deletion). */
export async function resolveUserSession(userId: string, sessionVersion: number): Promise<Visitor | null> {
  const user = await findUserById(userId);
  if (!user || user.sessionVersion !== sessionVersion) return null;
  const membership = await findMembership(user.id);
  if (!membership) return null;
  return {
    scope: mintScope({ workspaceId: membership.workspaceId, role: membership.role, actor: user.id }),
    user: { id: user.id, email: user.email, name: user.name },
  };
}

/** The guest behind a verified guest cookie; null once the workspace was claimed. */
export async function resolveGuestSession(workspaceId: string, guestVersion: number): Promise<Visitor | null> {
  const workspace = await findGuestWorkspace(workspaceId, guestVersion);
  if (!workspace) return null;
  return { scope: mintScope({ workspaceId: workspace.id, role: "owner", actor: "guest" }), user: null };
}
