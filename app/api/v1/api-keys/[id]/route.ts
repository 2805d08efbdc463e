import * as operations from "@/app/_server/operations/account";
import { route } from "@/app/_server/route";
import { deleteApiKey } from "@/lib/account/delete-api-key";

export const DELETE = route(operations.deleteApiKey, async ({ scope, id }) => {
  await deleteApiKey(scope, id);
  return {};
});

export { GET, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
