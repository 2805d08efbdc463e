import * as operations from "@/app/_server/operations/account";
import { route } from "@/app/_server/route";
import { dropGuestCookie, readGuest } from "@/app/_server/session";
import { claimGuestWork } from "@/lib/account/claim-guest-work";

export const POST = route(operations.claimGuest, async ({ scope, visitor, request }) => {
  const guest = readGuest(request.headers);
  const moved = visitor?.credential === "session" && guest !== null && (await claimGuestWork(scope, guest));
  return { json: { moved }, headers: moved ? { "set-cookie": dropGuestCookie() } : {} };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
