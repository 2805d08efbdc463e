"use client";

import { useMemo } from "react";
import type { BatchRow } from "@/lib/batch/schema";
import { BATCH_ROW_STATUSES } from "@/lib/core/vocabulary";
import { Button } from "../ui/button";
import { NativeSelect } from "../ui/native-select";
import { formatCount } from "../ui/plural";
import { SearchInput } from "../ui/search-input";
import { ROW_TAGS } from "./batch-words";
import { listChoices, type RowFilters } from "./filter-rows";

/** A list of more towns than this is searched by typing. */
const MOST_CHOICES = 300;

interface BatchFilterBarProps {
  rows: readonly BatchRow[];
  shown: number;
  filters: RowFilters;
  onChange: (changes: Partial<RowFilters>) => void;
  onClear: () => void;
}

/** Which rows are shown: by status, words, trade, town and warning. */
export function BatchFilterBar({ rows, shown, filters, onChange, onClear }: BatchFilterBarProps) {
  const { trades, towns, warnings } = useMemo(() => listChoices(rows), [rows]);
  const counts = useMemo(() => {
    const byStatus = new Map<BatchRow["status"], number>();
    for (const { status } of rows) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    return byStatus;
  }, [rows]);
  const isFiltered = shown < rows.length || filters.q !== "" || filters.status !== null;
  return (
    <search aria-label="Rows" className="flex flex-wrap items-center gap-2">
      <SearchInput
        aria-label="Search by name or town"
        placeholder="Name or town"
        className="min-w-48 flex-1 desk:max-w-72"
        value={filters.q}
        onChange={(event) => onChange({ q: event.target.value })}
      />
      <NativeSelect
        compact
        aria-label="Status"
        className="max-desk:flex-1 max-desk:basis-36"
        value={filters.status ?? ""}
        onChange={(event) =>
          onChange({ status: BATCH_ROW_STATUSES.find((status) => status === event.target.value) ?? null })
        }
      >
        <option value="">Every status</option>
        {BATCH_ROW_STATUSES.filter((status) => counts.has(status) || status === filters.status).map((status) => (
          <option key={status} value={status}>
            {ROW_TAGS[status].label} ({formatCount(counts.get(status) ?? 0)})
          </option>
        ))}
      </NativeSelect>
      <Choice
        label="Trade"
        every="Every trade"
        choices={trades}
        value={filters.trade}
        onChange={(trade) => onChange({ trade })}
      />
      <Choice
        label="Town"
        every="Every town"
        choices={towns}
        value={filters.town}
        onChange={(town) => onChange({ town })}
      />
      {(warnings.length > 0 || filters.warning !== null) && (
        <Choice
          label="Warning"
          every="With or without warning"
          choices={[["any", rows.filter((row) => row.warnings.length > 0).length], ...warnings]}
          value={filters.warning}
          onChange={(warning) => onChange({ warning })}
        />
      )}
      {isFiltered && (
        <Button variant="ghost" size="compact" onClick={onClear}>
          Show all
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  every: string;
  choices: readonly (readonly [string, number])[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ label, every, choices, value, onChange }: ChoiceProps) {
  if (choices.length < 2 && value === null) return null;
  const known = choices.slice(0, MOST_CHOICES);
  return (
    <NativeSelect
      compact
      aria-label={label}
      className="max-w-52 max-desk:flex-1 max-desk:basis-36"
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{every}</option>
      {value !== null && !known.some(([name]) => name === value) && <option value={value}>{value}</option>}
      {known.map(([name, count]) => (
        <option key={name} value={name}>
          {name === "any" && label === "Warning" ? "With a warning" : name.replaceAll("_", " ")} ({formatCount(count)})
        </option>
      ))}
    </NativeSelect>
  );
}
