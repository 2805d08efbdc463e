import * as operations from "@/app/_server/operations/account";
import { limit, route } from "@/app/_server/route";
import { authenticate, issueGuestCookie } from "@/app/_server/session";
import { createGuest } from "@/lib/account/create-guest";

export const POST = route(operations.createGuest, async ({ request, address }) => {
  // Whoever has a session or a guest workspace already keeps it.
  if (await authenticate(request.headers)) return {};
  await limit("guest-address", address, { points: 10, perSeconds: 60 });
  return { headers: { "set-cookie": issueGuestCookie(await createGuest()) } };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
