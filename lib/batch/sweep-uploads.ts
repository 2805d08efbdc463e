import { logger } from "../platform/telemetry/logger";
import { deleteUploadsBefore } from "./import-mutations";

const KEPT_MS = 86_400_000;

/** The handler of `sweep-uploads`: files that came in pieces are forgotten after a day. */
export async function sweepUploads(): Promise<void> {
  const swept = await deleteUploadsBefore(new Date(Date.now() - KEPT_MS));
  if (swept > 0) logger().info({ swept }, "old uploads were swept");
}
