import * as operations from "@/app/_server/operations/account";
import { refuseGuest } from "@/app/_server/refuse-guest";
import { route } from "@/app/_server/route";
import { createApiKey } from "@/lib/account/create-api-key";
import { listApiKeys } from "@/lib/account/list-api-keys";

export const GET = route(operations.listApiKeys, async ({ scope }) => ({
  json: { items: await listApiKeys(scope), nextCursor: null },
}));

export const POST = route(operations.createApiKey, async ({ scope, body, visitor }) => {
  refuseGuest(visitor, "Sign up first: API keys belong to an account.");
  return { json: await createApiKey(scope, body, visitor?.user?.id ?? null) };
});
