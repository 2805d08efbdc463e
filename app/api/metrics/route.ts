import { measureQueueGauges } from "@/lib/jobs/health";
import { plainRoute } from "@/app/_server/plain-route";
import { metricsToken, renderMetrics } from "@/app/_server/metrics";
import { requireToken } from "@/app/_server/require-token";

export const dynamic = "force-dynamic";

/** Prometheus text of this machine. */
export const GET = plainRoute("/api/metrics", async (request) => {
  requireToken(request.headers, metricsToken());
  await measureQueueGauges();
  const { body, contentType } = await renderMetrics();
  return new Response(body, { headers: { "content-type": contentType, "cache-control": "no-store" } });
});
