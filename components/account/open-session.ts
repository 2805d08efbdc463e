import { ApiProblem, fetchAuth } from "../api-client";
import { dropOtherDrafts } from "../batch/import/draft/keep-draft";
import { claimGuest, fetchWorkspace } from "./account-queries";
import { noteMember } from "./note-member";

export interface Credentials {
  email: string;
  password: string;
}

/**
 * Signs in with e-mail and password; false when they do not fit. What was made as a guest comes along.
 * next-auth's own client would call every refusal a wrong password; this one passes on why, such as too many attempts.
 * @throws ApiProblem
 */
export async function openSession({ email, password }: Credentials): Promise<boolean> {
  try {
    const { csrfToken } = await fetchAuth<{ csrfToken: string }>("/csrf");
    const form = { csrfToken, email, password, callbackUrl: location.href, json: "true" };
    const { url } = await fetchAuth<{ url: string }>("/callback/credentials", form);
    // A browser that keeps no cookies is sent back to the form with a fresh token.
    if (new URL(url, location.href).searchParams.has("csrf"))
      throw new ApiProblem(0, { code: "unavailable", title: "Signing in needs cookies. Allow them and try again." });
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) return false;
    throw problem;
  }
  noteMember(true);
  // Nothing to move is fine, and a failure here must not look like a failed sign-in.
  await claimGuest().catch(() => undefined);
  await dropDraftsOfOthers().catch(() => undefined);
  return true;
}

/** A session may have ended without a sign-out; the list its visitor had in hand is not for the next one. */
async function dropDraftsOfOthers(): Promise<void> {
  const { id } = await fetchWorkspace();
  await dropOtherDrafts(id);
}
