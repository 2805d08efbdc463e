import { answerMetrics, metricsToken } from "@/app/_server/metrics";
import { plainRoute } from "@/app/_server/plain-route";
import { requireToken } from "@/app/_server/require-token";
import { measureQueueGauges } from "@/lib/jobs/health";

export const dynamic = "force-dynamic";

/** Prometheus text of this machine. */
export const GET = plainRoute("/api/metrics", async (request) => {
  requireToken(request.headers, metricsToken());
  await measureQueueGauges();
  return answerMetrics();
});
