import { randomBytes } from "node:crypto";
import { findUserByEmail } from "./data";
import { hashPassword } from "./hash-password";
import { storePassword } from "./mutations";

/** 120 bits, 20 characters of base64url. */
const PASSWORD_BYTES = 15;

/**
 * The operator's way back in for a person: gives the account of this e-mail a new password, ends its sessions and
 * answers the password, which is kept nowhere. Accounts made by `npm run -s api-key` have none until then.
 * @throws Error when there is no such account
 */
export async function setPasswordFor(email: string): Promise<string> {
  const user = await findUserByEmail(email);
  if (!user) throw new Error(`There is no account with the e-mail ${email}.`);
  const password = randomBytes(PASSWORD_BYTES).toString("base64url");
  await storePassword(user.id, await hashPassword(password));
  return password;
}
