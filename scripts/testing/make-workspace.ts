import { createGuest } from "../../lib/account/create-guest";
import { resolveGuestSession } from "../../lib/account/resolve-session";
import type { WorkspaceScope } from "../../lib/account/scope";
import { createBusinessSchema } from "../../lib/business/schema";
import { createCalendarSchema } from "../../lib/calendar/schema";

/** A fresh workspace and the right to act in it. */
export async function makeScope(): Promise<WorkspaceScope> {
  const guest = await createGuest();
  const visitor = await resolveGuestSession(guest.workspaceId, guest.guestVersion);
  if (!visitor) throw new Error("the guest is not there");
  return visitor.scope;
}

/** A bakery's calendar as the API would parse it. */
export const bakeryCalendar = (changes: Record<string, unknown> = {}, business: Record<string, unknown> = {}) =>
  createCalendarSchema.parse({
    business: createBusinessSchema.parse({
      name: "Harbor Bakery",
      niche: "bakery",
      city: "Portland",
      region: "OR",
      country: "US",
      ...business,
    }),
    startDate: "2026-09-01",
    days: 30,
    writer: "builtin",
    ...changes,
  });
