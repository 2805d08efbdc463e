import { claimGuest } from "./account-queries";

export interface Credentials {
  email: string;
  password: string;
}

/** Signs in with e-mail and password; false when they do not fit. What was made as a guest comes along. */
export async function openSession({ email, password }: Credentials): Promise<boolean> {
  const { signIn } = await import("next-auth/react");
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (!answer?.ok || answer.error) return false;
  // Nothing to move is fine, and a failure here must not look like a failed sign-in.
  await claimGuest().catch(() => undefined);
  return true;
}
