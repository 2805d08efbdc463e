import type { Metadata } from "next";
import { CalendarList } from "@/components/calendar/calendar-list";
import { gate } from "../gate";

export const metadata: Metadata = { title: "Calendars" };

export default async function CalendarsPage() {
  await gate("/calendars");
  return <CalendarList />;
}
