import * as operations from "@/app/_server/operations/business";
import { route } from "@/app/_server/route";
import { deleteBusiness } from "@/lib/business/delete-business";
import { getBusiness } from "@/lib/business/get-business";
import { toBusiness } from "@/lib/business/to-business";
import { changeBusiness } from "@/lib/calendar/change-business";

export const GET = route(operations.getBusiness, async ({ scope, id }) => ({
  json: toBusiness(await getBusiness(scope, id)),
}));

export const PATCH = route(operations.updateBusiness, async ({ scope, id, body }) => ({
  json: toBusiness(await changeBusiness(scope, id, body)),
}));

export const DELETE = route(operations.deleteBusiness, async ({ scope, id }) => {
  await deleteBusiness(scope, id);
  return {};
});

export { OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
