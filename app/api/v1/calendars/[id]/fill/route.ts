import { answerGeneration } from "@/app/_server/answer-generation";
import { limitGuest } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { fillDays } from "@/lib/calendar/write-part";

export const POST = route(operations.fillCalendar, async (context) => {
  const { scope, id, body, visitor, address } = context;
  await limitGuest(visitor, address);
  return answerGeneration(context, (keep) => fillDays(scope, id, body.dates, keep));
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
