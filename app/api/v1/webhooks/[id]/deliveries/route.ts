import * as operations from "@/app/_server/operations/webhook";
import { route } from "@/app/_server/route";
import { listDeliveries } from "@/lib/webhook/list-deliveries";

export const GET = route(operations.listWebhookDeliveries, async ({ scope, id, query }) => ({
  json: await listDeliveries(scope, id, query),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
