"use client";

import { memo, useMemo } from "react";
import type { BatchRow } from "@/lib/batch/schema";
import { BATCH_ROW_STATUSES } from "@/lib/core/vocabulary";
import { Button } from "../ui/button";
import { NativeSelect } from "../ui/native-select";
import { formatCount, plural } from "../ui/plural";
import { SearchInput } from "../ui/search-input";
import { ROW_TAGS, warningLabel } from "./batch-words";
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
export const BatchFilterBar = memo(function BatchFilterBar(props: BatchFilterBarProps) {
  const { rows, shown, filters, onChange, onClear } = props;
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
        name="trade"
        onChange={onChange}
      />
      <Choice label="Town" every="Every town" choices={towns} value={filters.town} name="town" onChange={onChange} />
      {(warnings.length > 0 || filters.warning !== null) && (
        <Choice
          label="Warning"
          every="With or without warning"
          choices={[["any", rows.filter((row) => row.warnings.length > 0).length], ...warnings]}
          value={filters.warning}
          name="warning"
          onChange={onChange}
        />
      )}
      <span role="status" className="text-ink-2">
        {isFiltered && `${formatCount(shown)} of ${plural(rows.length, "row")}`}
      </span>
      {isFiltered && (
        <Button variant="ghost" size="compact" onClick={onClear}>
          Show all
        </Button>
      )}
    </search>
  );
});

interface ChoiceProps {
  name: "trade" | "town" | "warning";
  label: string;
  every: string;
  choices: readonly (readonly [string, number])[];
  value: string | null;
  onChange: BatchFilterBarProps["onChange"];
}

/** Rows change every second while they are written, what can be chosen hardly ever: hundreds of towns are not drawn again for that. */
const isSameChoice = (a: ChoiceProps, b: ChoiceProps) =>
  a.value === b.value &&
  a.onChange === b.onChange &&
  a.choices.length === b.choices.length &&
  a.choices.every(([name, count], index) => name === b.choices[index]?.[0] && count === b.choices[index]?.[1]);

const Choice = memo(function Choice({ label, every, choices, value, name: filter, onChange }: ChoiceProps) {
  if (choices.length < 2 && value === null) return null;
  const known = choices.slice(0, MOST_CHOICES);
  return (
    <NativeSelect
      compact
      aria-label={label}
      className="max-w-52 max-desk:flex-1 max-desk:basis-36"
      value={value ?? ""}
      onChange={(event) => onChange({ [filter]: event.target.value || null })}
    >
      <option value="">{every}</option>
      {value !== null && !known.some(([name]) => name === value) && (
        <option value={value}>{filter === "warning" ? warningLabel(value) : value}</option>
      )}
      {known.map(([name, count]) => (
        <option key={name} value={name}>
          {filter === "warning" ? warningLabel(name) : name} ({formatCount(count)})
        </option>
      ))}
    </NativeSelect>
  );
}, isSameChoice);
