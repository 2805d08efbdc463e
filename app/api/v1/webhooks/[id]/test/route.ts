import * as operations from "@/app/_server/operations/webhook";
import { route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";
import { testWebhook } from "@/lib/webhook/send-delivery";

export const POST = route(operations.testWebhook, async ({ scope, id, keep }) => {
  const delivery = await testWebhook(
    scope,
    id,
    new Date(),
    keep((json) => ({ json })),
  );
  startDrainAfterAnswer();
  return { json: delivery };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
