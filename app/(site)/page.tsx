import { connection } from "next/server";
import { dateIn } from "@/components/calendar/calendar-days";
import { Landing } from "@/components/site/landing";
import { keepSample } from "../sample/keep-sample";

export default async function LandingPage() {
  // Rendered per request: the content policy's nonce and the bakery's today change.
  await connection();
  const sample = await keepSample();
  return <Landing sample={sample} today={dateIn(sample.calendar.timezone, new Date())} />;
}
