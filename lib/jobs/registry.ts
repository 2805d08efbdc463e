import { generateCalendarJob } from "../calendar/jobs";
import { bindJob, type JobBinding } from "../platform/queue/bind-job";

/** Every queue Bella works on, with the handler that is loaded for its first job. */
export const JOBS: readonly JobBinding[] = [
  bindJob(generateCalendarJob, async () => (await import("../calendar/generate-calendar")).generateCalendar, {
    onDead: async () => (await import("../calendar/fail-calendar")).failCalendar,
  }),
];
