import type { Metadata } from "next";
import { CalendarWorkspace } from "@/components/calendar/calendar-workspace";
import { gate } from "../../gate";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await gate(`/calendars/${id}`);
  return <CalendarWorkspace id={id} />;
}
