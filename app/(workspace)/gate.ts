import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { authenticate } from "../_server/session";

/** Sends whoever has no session, not even a guest's, to the sign-in page and back to `path` afterwards. Data is guarded where it is read. */
export async function gate(path: string): Promise<void> {
  if ((await authenticate(await headers())) === null) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}
