import type { Business } from "@/lib/business/schema";
import type { Calendar, CreateCalendar } from "@/lib/calendar/schema";

/** What to ask the API for to get the sample as one's own calendar. */
export function sampleCopy(
  { name, niche, city, region, country, timezone, language, tone, channels }: Business,
  { startDate, days }: Calendar,
): CreateCalendar {
  return { business: { name, niche, city, region, country, timezone, language, tone, channels }, startDate, days };
}
