import { transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { createApiKey } from "./create-api-key";
import { findMembership, findUserByEmail } from "./data";
import { mintScope } from "./mint-scope";
import { insertMembership, insertUser, insertWorkspace } from "./mutations";

/** The operator's key for a person by e-mail; account and workspace are made when missing. The account has no password until one is set. */
export async function createApiKeyFor(email: string): Promise<string> {
  const user = (await findUserByEmail(email)) ?? (await createUser(email));
  const membership = await findMembership(user.id);
  if (!membership) throw new Error(`${email} is a member of no workspace`);
  const scope = mintScope({ workspaceId: membership.workspaceId, role: membership.role, actor: user.id });
  const { key } = await createApiKey(
    scope,
    { name: "Command line", scopes: ["read", "write"], expiresAt: null },
    user.id,
  );
  return key;
}

async function createUser(email: string) {
  return transaction(async (tx) => {
    const user = await insertUser(tx, { id: createId("usr"), email, name: null, passwordHash: null });
    if (!user) throw new Error("the account was made by someone else just now; try again");
    const workspaceId = createId("ws");
    await insertWorkspace(tx, { id: workspaceId, name: email.split("@")[0] ?? email, guestVersion: null });
    await insertMembership(tx, { workspaceId, userId: user.id, role: "owner" });
    return user;
  });
}
