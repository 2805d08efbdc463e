import { duringSessionChange } from "./session-change";

/** Ends the session everywhere it is open, then shows the landing page. */
export async function leaveSession(): Promise<void> {
  const [{ signOut }, { forgetVisitor }] = await Promise.all([import("next-auth/react"), import("./forget-visitor")]);
  // First: where signing out fails half way, the list must not be there for the next one.
  await forgetVisitor();
  await duringSessionChange(async () => {
    await signOut({ callbackUrl: "/" });
    // The next page is on its way; until this one is gone, a list that asks again and hears 401 must not lead elsewhere.
    await new Promise((resolve) => addEventListener("pagehide", resolve, { once: true }));
  });
}
