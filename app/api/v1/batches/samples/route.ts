import { limitGuest } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import { writeSamples } from "@/lib/batch/write-samples";

export const POST = route(operations.createSamples, async ({ scope, visitor, address, body }) => {
  await limitGuest(visitor, address);
  return { json: await writeSamples(scope, body.rows, body.options, new Date()) };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
