import { z } from "zod";
import { getEnv } from "@/lib/platform/env";
import { changePagesHere } from "@/lib/platform/pages/page-cache";
import { parseInput } from "./problem";
import { readJson } from "./read-body";
import { requireToken } from "./require-token";

const changesSchema = z.object({ tags: z.array(z.string().max(256)).max(10_000) });

/** A peer (the worker, another web process) tells what changed: pages that show it end here. @throws AppError unauthenticated, invalid_input */
export async function takeChanges(request: Request): Promise<Response> {
  requireToken(request.headers, getEnv().CRON_SECRET);
  const { tags } = parseInput(changesSchema, (await readJson(request)).value);
  changePagesHere(tags);
  return new Response(null, { status: 204 });
}
