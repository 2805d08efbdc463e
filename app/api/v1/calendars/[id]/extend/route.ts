import { answerGeneration } from "@/app/_server/answer-generation";
import { limitGuest } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { extendCalendar } from "@/lib/calendar/write-part";

export const POST = route(operations.extendCalendar, async (context) => {
  const { scope, id, body, visitor, address } = context;
  await limitGuest(visitor, address);
  return answerGeneration(context, (keep) => extendCalendar(scope, id, body.days, keep));
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
