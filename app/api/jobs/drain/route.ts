import { drainOnce } from "@/app/_server/drain-once";
import { plainRoute } from "@/app/_server/plain-route";

export const dynamic = "force-dynamic";
export const maxDuration = 300;

/** One bounded pass over the queue, for the cron of a deployment without a worker (vercel.json). */
export const GET = plainRoute("/api/jobs/drain", drainOnce);
export const POST = GET;
