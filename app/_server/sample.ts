import { createBusinessSchema } from "@/lib/business/schema";
import { previewCalendar } from "@/lib/calendar/preview-calendar";
import { addDays, daysBetween } from "@/lib/core/dates/local-date";
import { todayIn } from "@/lib/core/dates/time-zone";

/** The sample bakery, as an owner would describe her. */
export const SAMPLE_BUSINESS = {
  name: "Harbor Bakery",
  niche: "bakery",
  city: "Portland",
  region: "Oregon",
  country: "US",
  tone: "friendly",
  channels: [
    { channel: "instagram", postsPerWeek: 3 },
    { channel: "facebook", postsPerWeek: 2 },
    { channel: "google_business", postsPerWeek: 1 },
  ],
} as const;

/** A real month of the engine for the sample bakery, from the first of the bakery's current month; needs no database. */
export async function getSampleCalendar() {
  const business = createBusinessSchema.parse(SAMPLE_BUSINESS);
  const today = todayIn("America/Los_Angeles", new Date());
  const startDate = addDays(today, 1 - Number(today.slice(8)));
  const days = daysBetween(startDate, `${addDays(startDate, 31).slice(0, 7)}-01`);
  return previewCalendar({ business, startDate, days });
}
