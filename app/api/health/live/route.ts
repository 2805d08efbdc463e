import { describeProcess } from "@/app/_server/describe-process";
import { plainRoute } from "@/app/_server/plain-route";

export const dynamic = "force-dynamic";

/** The process answers: nothing else is looked at, so that a database outage does not restart every instance. */
export const GET = plainRoute("/api/health/live", async () =>
  Response.json({ status: "healthy", checks: {}, ...describeProcess() }, { headers: { "cache-control": "no-store" } }),
);
