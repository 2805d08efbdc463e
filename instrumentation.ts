import {
  KEPT_EMBED_SCRIPT,
  KEPT_LANDING_SCRIPT,
  KEPT_SHARE_SCRIPT,
  KEPT_VIEW_SCRIPT,
} from "./components/ui/kept-scripts";
import { THEME_SCRIPT } from "./components/ui/theme-script";

/** Runs once when a server starts, before its first request. */
export async function register(): Promise<void> {
  // The edge bundle of this file must stay empty, and a build must start nothing.
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startWebProcess } = await import("./lib/platform/start-web-process");
  startWebProcess([THEME_SCRIPT, KEPT_SHARE_SCRIPT, KEPT_VIEW_SCRIPT, KEPT_EMBED_SCRIPT, KEPT_LANDING_SCRIPT]);
}
