import { db } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import type { GuestClaim } from "./create-account";
import { insertWorkspace } from "./mutations";

/** A real workspace for a visitor without an account; the caller binds it to a signed cookie. */
export async function createGuest(): Promise<GuestClaim> {
  const guest = { workspaceId: createId("ws"), guestVersion: 1 };
  await insertWorkspace(db(), { id: guest.workspaceId, name: "My workspace", guestVersion: guest.guestVersion });
  return guest;
}
