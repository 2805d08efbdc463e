import { ApiProblem } from "../api-client";
import { createAccount } from "./account-queries";
import { type Credentials, openSession } from "./open-session";

/** Makes the account, which takes over the guest's work, and signs in. Throws ApiProblem. */
export async function signUp(credentials: Credentials): Promise<void> {
  await createAccount(credentials);
  if (await openSession(credentials)) return;
  throw new ApiProblem(0, { code: "unavailable", title: "The account is made, but signing in did not work. Go to the sign-in page and try there." });
}
