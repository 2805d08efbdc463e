import * as operations from "@/app/_server/operations/account";
import { limit, route } from "@/app/_server/route";
import { dropGuestCookie, readGuest } from "@/app/_server/session";
import { createAccount } from "@/lib/account/create-account";

export const POST = route(operations.createAccount, async ({ body, request, address }) => {
  await limit("sign-up-address", address, { points: 10, perSeconds: 600 });
  const created = await createAccount(body, readGuest(request.headers));
  return { json: created, headers: { "set-cookie": dropGuestCookie() } };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
