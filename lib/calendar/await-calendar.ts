import { setTimeout as sleep } from "node:timers/promises";
import type { WorkspaceScope } from "../account/scope";
import { getCalendar } from "./get-calendar";

const POLL_MS = 50;

/** Resolves when the calendar's generation has ended, or after `waitMs`; answers it as it then is. */
export async function awaitCalendar(scope: WorkspaceScope, id: string, waitMs: number) {
  const deadline = performance.now() + waitMs;
  for (;;) {
    const found = await getCalendar(scope, id);
    const ended = found.calendar.status !== "queued" && found.calendar.status !== "running";
    if (ended || performance.now() >= deadline) return found;
    await sleep(Math.min(POLL_MS, Math.max(1, deadline - performance.now())));
  }
}
