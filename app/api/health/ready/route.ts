import { describeProcess } from "@/app/_server/describe-process";
import { plainRoute } from "@/app/_server/plain-route";
import { checkReadiness } from "@/lib/jobs/readiness";

export const dynamic = "force-dynamic";

/** Whether this instance can serve: Postgres, its migrations, the queue, and Redis when configured. 503 when not. */
export const GET = plainRoute("/api/health/ready", async () => {
  const checks = await checkReadiness();
  const healthy = Object.values(checks).every((check) => check.status === "healthy");
  const body = { status: healthy ? "healthy" : "unhealthy", checks, ...describeProcess() };
  return Response.json(body, { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } });
});
