import { getEnv } from "@/lib/platform/env";
import { requireToken } from "./require-token";
import { drainAndContinue, startDrainAfterAnswer } from "./start-drain";

/** Under the 300 s of a function, with room for the answer. Of a shorter pass than the least hardly anything is left for work (lib/jobs/drain.ts keeps a grace). */
const LEAST_SECONDS = 6;
const MAX_SECONDS = 270;
const DEFAULT_SECONDS = 50;
const NO_STORE = { "cache-control": "no-store" };

const wholeNumber = (text: string | null, fallback: number, { least, most }: { least: number; most: number }) => {
  const asked = Number(text ?? fallback);
  return Number.isFinite(asked) ? Math.min(Math.max(Math.trunc(asked), least), most) : fallback;
};

/**
 * Works the queue for `?seconds=` (50 unless told, 6 at least, 270 at most) and answers what was done and what is left. With
 * `?pass=`, as one pass calls the next, the answer comes at once and the work after it.
 */
export async function drainOnce(request: Request): Promise<Response> {
  requireToken(request.headers, getEnv().CRON_SECRET);
  const query = new URL(request.url).searchParams;
  const seconds = wholeNumber(query.get("seconds"), DEFAULT_SECONDS, { least: LEAST_SECONDS, most: MAX_SECONDS });
  const pass = query.get("pass");
  if (pass === null) return Response.json(await drainAndContinue({ number: 1, seconds }), { headers: NO_STORE });
  startDrainAfterAnswer({ number: wholeNumber(pass, 2, { least: 1, most: 1000 }), seconds });
  return new Response(null, { status: 202, headers: NO_STORE });
}
