"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { type Channel, POST_STATUSES, type PostStatus } from "@/lib/core/vocabulary";
import { Button } from "../ui/button";
import { NativeSelect } from "../ui/native-select";
import { SearchInput } from "../ui/search-input";
import type { PillarName } from "./pillar-hue";
import { STATUS_LABELS } from "./post-words";
import type { CalendarViewState } from "./use-calendar-view";

interface FilterBarProps {
  view: CalendarViewState;
  channels: readonly Channel[];
  pillars: readonly PillarName[];
  shown: number;
  total: number;
}

/** Text, channel, pillar, status. What is chosen lives in the URL, so a filtered view can be sent to a colleague. */
export function FilterBar({ view, channels, pillars, shown, total }: FilterBarProps) {
  const { filters, setFilters } = view;
  return (
    <search className="flex flex-wrap items-center gap-2" aria-label="Filter posts">
      <FilterText value={filters.q} onChange={(q) => setFilters({ q: q || null } as never)} />
      <NativeSelect
        compact
        aria-label="Channel"
        className="w-40 max-desk:flex-1"
        value={filters.channel ?? ""}
        onChange={(event) => setFilters({ channel: (event.target.value || null) as Channel | null })}
      >
        <option value="">All channels</option>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {CHANNEL_LIMITS[channel].label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        compact
        aria-label="Pillar"
        className="w-44 max-desk:flex-1"
        value={filters.pillar ?? ""}
        onChange={(event) => setFilters({ pillar: event.target.value || null })}
      >
        <option value="">All pillars</option>
        {pillars.map((pillar) => (
          <option key={pillar.id} value={pillar.id}>
            {pillar.label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        compact
        aria-label="Status"
        className="w-44 max-desk:flex-1"
        value={filters.status ?? ""}
        onChange={(event) => setFilters({ status: (event.target.value || null) as PostStatus | null })}
      >
        <option value="">Every status</option>
        {POST_STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_LABELS[status]}
          </option>
        ))}
      </NativeSelect>
      {view.filtered && (
        <>
          <Button variant="ghost" size="compact" onClick={view.clearFilters}>
            <X aria-hidden="true" className="size-4" />
            Clear
          </Button>
          <span role="status" className="text-meta text-ink-2">
            {shown} of {total} shown
          </span>
        </>
      )}
    </search>
  );
}

const TYPING_MS = 200;

/** Keeps what is being typed to itself until the typing rests, so that the URL is not rewritten on every key. */
function FilterText({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // The filter was changed from outside (Clear, Back).
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchInput
      aria-label="Search in posts"
      placeholder="Search in posts"
      className="w-56 max-desk:w-full"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
