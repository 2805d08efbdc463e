import { mintScope } from "../account/mint-scope";
import type { DeadJob } from "../platform/queue/bind-job";
import { metrics } from "../platform/telemetry/metrics";
import { failCalendarRow } from "./mutations";

/** Called when a generation has no attempt left: the calendar ends as failed, its posts stay, and it says why. */
export async function failCalendar(payload: { calendarId: string; workspaceId: string }, dead: DeadJob): Promise<void> {
  const scope = mintScope({ workspaceId: payload.workspaceId, role: "editor", actor: "bella" });
  await failCalendarRow(
    scope,
    payload.calendarId,
    `Writing stopped after several attempts (job ${dead.jobId}). Extend or plan the calendar again.`,
  );
  metrics.calendars.inc({ status: "failed" });
}
