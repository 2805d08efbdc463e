import type { CalendarStatus } from "@/lib/core/vocabulary";
import { joinClasses } from "../ui/join-classes";

const TAGS: Record<CalendarStatus, { label: string; style: string }> = {
  queued: { label: "Queued", style: "bg-info-soft text-info" },
  running: { label: "Writing", style: "bg-info-soft text-info" },
  succeeded: { label: "Done", style: "bg-brand-soft text-brand" },
  failed: { label: "Failed", style: "bg-danger-soft text-danger" },
  cancelled: { label: "Stopped", style: "bg-accent-soft text-warn" },
};

export function CalendarStatusTag({ status }: { status: CalendarStatus }) {
  const { label, style } = TAGS[status];
  return (
    <span className={joinClasses("shrink-0 rounded-chip px-2 py-0.5 text-meta font-semibold", style)}>{label}</span>
  );
}
