import { drain } from "@/lib/jobs/drain";
import { getEnv } from "@/lib/platform/env";
import { requireToken } from "./require-token";

/** Under the 300 s of a function, with room for the answer. */
const MAX_SECONDS = 270;
const DEFAULT_SECONDS = 50;
const CONCURRENCY = 4;

/** Works the queue for `?seconds=` (50 unless told, 270 at most) and answers what was done and what is left. */
export async function drainOnce(request: Request): Promise<Response> {
  requireToken(request.headers, getEnv().CRON_SECRET);
  const asked = Number(new URL(request.url).searchParams.get("seconds") ?? DEFAULT_SECONDS);
  const seconds = Number.isFinite(asked) ? Math.min(Math.max(asked, 1), MAX_SECONDS) : DEFAULT_SECONDS;
  const result = await drain({ deadline: Date.now() + seconds * 1000, concurrency: CONCURRENCY });
  return Response.json(result, { headers: { "cache-control": "no-store" } });
}
