import { dateIn } from "@/components/calendar/grid/calendar-days";
import { getSampleCalendar } from "../_server/sample";

type Sample = Awaited<ReturnType<typeof getSampleCalendar>>;

let kept: { month: string; sample: Promise<Sample> } | null = null;

/** The sample bakery's month, planned and written once a month by each process: that work does not belong in every request. */
export function keepSample(): Promise<Sample> {
  const month = dateIn("America/Los_Angeles", new Date()).slice(0, 7);
  if (kept?.month === month) return kept.sample;
  const sample = getSampleCalendar();
  kept = { month, sample };
  // A failure is told to this request and tried again by the next.
  sample.catch(() => {
    kept = null;
  });
  return sample;
}
