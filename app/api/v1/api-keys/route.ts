import * as operations from "@/app/_server/operations/account";
import { refuseGuest } from "@/app/_server/refuse-guest";
import { route } from "@/app/_server/route";
import { createApiKey } from "@/lib/account/create-api-key";
import { listApiKeys } from "@/lib/account/list-api-keys";
import { takePage } from "@/lib/core/page";

export const GET = route(operations.listApiKeys, async ({ scope, query }) => ({
  json: takePage(await listApiKeys(scope), query),
}));

export const POST = route(operations.createApiKey, async ({ scope, body, visitor, keep }) => {
  refuseGuest(visitor, "Sign up first: API keys belong to an account.");
  const by = visitor?.user?.id ?? null;
  return {
    json: await createApiKey(
      scope,
      body,
      by,
      keep((json) => ({ json })),
    ),
  };
});

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
