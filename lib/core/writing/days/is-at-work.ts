import type { BusinessFacts } from "../../brief";
import { readOwnerDay } from "../../occasions/read-owner-day";
import type { OwnerDayKind } from "../../vocabulary";

/** What of the owner's says that doors are open on its day. */
const OPEN_KINDS: ReadonlySet<OwnerDayKind> = new Set<OwnerDayKind>(["hours", "gathering"]);
const ALWAYS_OPEN =
  /\b(?:24 ?\/ ?7|24[ -]hours?|7 days|seven days|365|every day of the year|(?:open|call-?outs?|emergenc(?:y|ies)) (?:on )?(?:all |every )?(?:bank|public)? ?holidays?)\b/i;

/**
 * True of a date on which the owner's own words have the business at work: an event or other hours of that day, an offer
 * that runs then, a service at all hours. Nobody who is open calls it a day off.
 */
export function isAtWork(
  { events, offers, services }: Pick<BusinessFacts, "events" | "offers" | "services">,
  date: string,
): boolean {
  return (
    events.some((event) => event.date === date && OPEN_KINDS.has(readOwnerDay(event.name).kind)) ||
    offers.some(({ startsOn, endsOn }) => endsOn !== undefined && endsOn >= date && (startsOn ?? date) <= date) ||
    services.some((service) => ALWAYS_OPEN.test(service))
  );
}
