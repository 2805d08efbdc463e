import { deleteApiKey } from "@/lib/account/delete-api-key";
import * as operations from "@/app/_server/operations/account";
import { route } from "@/app/_server/route";

export const DELETE = route(operations.deleteApiKey, async ({ scope, id }) => {
  await deleteApiKey(scope, id);
  return {};
});
