import * as operations from "@/app/_server/operations/account";
import { route } from "@/app/_server/route";
import { getWorkspace } from "@/lib/account/get-workspace";

export const GET = route(operations.getWorkspace, async ({ scope, visitor }) => ({
  json: await getWorkspace(scope, visitor?.user?.email ?? null),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
