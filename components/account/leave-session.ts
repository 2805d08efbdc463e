/** Ends the session everywhere it is open, then shows the landing page. */
export async function leaveSession(): Promise<void> {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/" });
}
