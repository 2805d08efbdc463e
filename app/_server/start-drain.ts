import { after } from "next/server";
import { drain } from "@/lib/jobs/drain";
import { getEnv } from "@/lib/platform/env";
import { logger } from "@/lib/platform/telemetry/logger";

/** A serverless function may run 300 s in all; the answer and the settling need some of it. */
const DRAIN_MS = 240_000;
const CONCURRENCY = 4;

/** Where no worker process runs, the function that took the order works it off once its answer is on the way. */
export function startDrainAfterAnswer(): void {
  if (getEnv().DRAIN_MODE !== "serverless") return;
  after(async () => {
    const result = await drain({ deadline: Date.now() + DRAIN_MS, concurrency: CONCURRENCY });
    logger().info(result, "drained after the answer");
  });
}
