import { AppError } from "../core/errors";
import { transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { hashPassword } from "./hash-password";
import { claimGuestWorkspace, insertMembership, insertUser, insertWorkspace } from "./mutations";
import type { CreateAccount } from "./schema";

export interface GuestClaim {
  workspaceId: string;
  guestVersion: number;
}

/**
 * Signs a person up. The guest's workspace of the cookie becomes theirs with all its calendars;
 * without one (or when it was claimed meanwhile) they get an empty workspace.
 * @throws AppError email_taken
 */
export async function createAccount(input: CreateAccount, guest: GuestClaim | null) {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const user = await insertUser(tx, {
      id: createId("usr"),
      email: input.email,
      name: input.name ?? null,
      passwordHash,
    });
    if (!user) {
      const message = "An account with this e-mail exists. Sign in instead.";
      throw new AppError("email_taken", { detail: message, errors: [{ path: "email", message }] });
    }
    const name = input.name ?? input.email.split("@")[0] ?? "My workspace";
    const claimed = guest !== null && (await claimGuestWorkspace(tx, { ...guest, name }));
    const workspaceId = claimed ? guest.workspaceId : createId("ws");
    if (!claimed) await insertWorkspace(tx, { id: workspaceId, name, guestVersion: null });
    await insertMembership(tx, { workspaceId, userId: user.id, role: "owner" });
    return { userId: user.id, workspaceId, claimed };
  });
}
