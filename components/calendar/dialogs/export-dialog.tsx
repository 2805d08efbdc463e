"use client";

import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { NativeSelect } from "../../ui/native-select";
import { formatZone } from "../grid/calendar-days";
import { ExportFiles } from "./export-files";
import { ExportToScheduler } from "./export-to-scheduler";

interface ExportDialogProps {
  calendar: Calendar;
  /** Whether a loaded caption begins like a spreadsheet formula. */
  formulas: boolean;
  onClose: () => void;
}

/** The calendar as files: for people, and for the schedulers that import it. */
export function ExportDialog({ calendar, formulas, onClose }: ExportDialogProps) {
  const [channel, setChannel] = useState("");
  const chosen: Record<string, string> = channel ? { channel } : {};
  const several = calendar.channels.length > 1;
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title="Export"
      description={`${calendar.postCount} posts of ${calendar.businessName}, in ${formatZone(calendar.timezone, { from: calendar.startDate, to: calendar.endDate }, calendar.town)}.`}
    >
      <div className="flex flex-col gap-7">
        {several && (
          <Field label="Channels">
            {(control) => (
              <NativeSelect {...control} value={channel} onChange={(event) => setChannel(event.target.value)}>
                <option value="">All {calendar.channels.length} channels</option>
                {calendar.channels.map((option) => (
                  <option key={option} value={option}>
                    Only {CHANNEL_LIMITS[option].label}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        )}
        <ExportFiles calendarId={calendar.id} query={chosen} />
        <ExportToScheduler
          calendarId={calendar.id}
          query={chosen}
          severalChannels={several && !channel}
          formulas={formulas}
        />
      </div>
    </Dialog>
  );
}
