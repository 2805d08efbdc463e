import { answerGeneration } from "@/app/_server/answer-generation";
import { limitGuest } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { extendCalendar } from "@/lib/calendar/write-part";

export const POST = route(operations.extendCalendar, async ({ scope, id, body, request, visitor, address }) => {
  await limitGuest(visitor, address);
  return answerGeneration(scope, await extendCalendar(scope, id, body.days), request.headers);
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
