import { transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { findUserByEmail, findUserByProvider, type UserRow } from "./data";
import { insertMembership, insertOauthAccount, insertUser, insertWorkspace } from "./mutations";

export interface ProviderProfile {
  provider: string;
  providerAccountId: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
}

/**
 * The account behind a provider's sign-in; a first visit makes one with a workspace of its own.
 * Null when the provider gives no verified address, or the address belongs to an account with a password: linking
 * it here would hand that account to whoever controls the provider's account.
 */
export async function signInWithProvider(profile: ProviderProfile): Promise<UserRow | null> {
  const known = await findUserByProvider(profile.provider, profile.providerAccountId);
  if (known) return known;
  const { email } = profile;
  if (email === null || !profile.emailVerified || (await findUserByEmail(email))) return null;
  return transaction(async (tx) => {
    const user = await insertUser(tx, { id: createId("usr"), email, name: profile.name, passwordHash: null });
    if (!user) return null;
    const workspaceId = createId("ws");
    await insertWorkspace(tx, { id: workspaceId, name: profile.name ?? email, guestVersion: null });
    await insertMembership(tx, { workspaceId, userId: user.id, role: "owner" });
    await insertOauthAccount(tx, {
      provider: profile.provider,
      providerAccountId: profile.providerAccountId,
      userId: user.id,
    });
    return user;
  });
}
