import { findLastSupervision, measureQueues, type QueueMeasure } from "../platform/queue/measure-queues";
import { metrics } from "../platform/telemetry/metrics";

export interface QueueHealth {
  queues: QueueMeasure[];
  /** When a worker or a serverless drain last looked after the queues; null when never. */
  workerSeenAt: Date | null;
  /** False when nobody has for a minute and a half: jobs would wait for ever. */
  workerAlive: boolean;
}

const SILENT_AFTER_MS = 90_000;

/** How the queues stand now. */
export async function getQueueHealth(): Promise<QueueHealth> {
  const [queues, workerSeenAt] = await Promise.all([measureQueues(), findLastSupervision()]);
  return {
    queues,
    workerSeenAt,
    workerAlive: workerSeenAt !== null && Date.now() - workerSeenAt.getTime() < SILENT_AFTER_MS,
  };
}

/** Sets the queue gauges from the database; called when the metrics are read. */
export async function measureQueueGauges(): Promise<void> {
  const { queues } = await getQueueHealth();
  for (const queue of queues) {
    for (const state of ["ready", "deferred", "active", "failed"] as const) {
      metrics.queueDepth.set({ queue: queue.name, state }, queue[state]);
    }
    metrics.queueAge.set({ queue: queue.name }, queue.oldestReadySeconds);
  }
}
