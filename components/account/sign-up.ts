import { ApiProblem } from "../api-client";
import { createAccount } from "./account-queries";
import { type Credentials, openSession } from "./open-session";
import { duringSessionChange } from "./session-change";

/** Makes the account, which takes over the guest's work, and signs in. Throws ApiProblem. */
export async function signUp(credentials: Credentials): Promise<void> {
  // The guest's session ends with the first call and the account's begins with the second.
  const signedIn = await duringSessionChange(async () => {
    await createAccount(credentials);
    return openSession(credentials);
  });
  if (signedIn) return;
  throw new ApiProblem(0, {
    code: "unavailable",
    title: "The account is made, but signing in did not work. Go to the sign-in page and try there.",
  });
}
