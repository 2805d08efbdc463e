import { sweepUploadsJob } from "../batch/import-jobs";
import { announceCancelJob, generateRowJob, mailBatchEndJob } from "../batch/jobs";
import { generateCalendarJob } from "../calendar/jobs";
import { bindJob, type JobBinding } from "../platform/queue/bind-job";
import { deliverWebhookJob, pruneDeliveriesJob } from "../webhook/jobs";

const DAY_SECONDS = 86_400;

import { expireShareLinkJob } from "../share/jobs";

/** Every queue Bella works on, with the handler that is loaded for its first job. */
export const JOBS: readonly JobBinding[] = [
  bindJob(generateCalendarJob, async () => (await import("../calendar/generate-calendar")).generateCalendar, {
    onDead: async () => (await import("../calendar/fail-calendar")).failCalendar,
  }),
  bindJob(generateRowJob, async () => (await import("../batch/generate-row")).generateRow, {
    onDead: async () => (await import("../batch/generate-row")).failDeadRow,
  }),
  bindJob(announceCancelJob, async () => (await import("../batch/announce-cancel")).announceCancel),
  bindJob(mailBatchEndJob, async () => (await import("../batch/mail-batch-end")).mailBatchEnd),
  bindJob(deliverWebhookJob, async () => (await import("../webhook/deliver-webhook")).deliverWebhook, {
    onDead: async () => (await import("../webhook/fail-delivery")).failDelivery,
  }),
  bindJob(pruneDeliveriesJob, async () => (await import("../webhook/prune-deliveries")).pruneDeliveries, {
    everySeconds: DAY_SECONDS,
  }),
  bindJob(sweepUploadsJob, async () => (await import("../batch/sweep-uploads")).sweepUploads, { everySeconds: 3600 }),
  bindJob(expireShareLinkJob, async () => (await import("../share/expire-share-link")).expireShareLink),
];
