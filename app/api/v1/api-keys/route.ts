import * as operations from "@/app/_server/operations/account";
import { route } from "@/app/_server/route";
import { createApiKey } from "@/lib/account/create-api-key";
import { listApiKeys } from "@/lib/account/list-api-keys";
import { AppError } from "@/lib/core/errors";

export const GET = route(operations.listApiKeys, async ({ scope }) => ({
  json: { items: await listApiKeys(scope), nextCursor: null },
}));

export const POST = route(operations.createApiKey, async ({ scope, body, visitor }) => {
  // A key outlives the cookie and the limits of a guest, so it takes an account.
  if (visitor?.credential === "guest")
    throw new AppError("forbidden", { detail: "Sign up first: API keys belong to an account." });
  return { json: await createApiKey(scope, body, visitor?.user?.id ?? null) };
});
