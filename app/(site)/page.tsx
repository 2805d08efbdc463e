import { dateIn } from "@/components/calendar/grid/calendar-days";
import { Landing } from "@/components/site/landing";
import { keepFixedPage } from "../_server/keep-page";
import { keepSample } from "../sample/keep-sample";

// Kept like a shared page (docs/adr/0016), so for at most a minute into the bakery's next day.
export const revalidate = 60;

export default async function LandingPage() {
  const kept = await keepFixedPage("landing");
  const sample = await keepSample();
  return <Landing sample={sample} today={dateIn(sample.calendar.timezone, new Date())} kept={kept} />;
}
