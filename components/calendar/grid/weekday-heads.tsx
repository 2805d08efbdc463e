const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Mon to Sun; an ARIA row, so that each cell below has a heading. */
export function WeekdayHeads() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the ARIA grid
    // biome-ignore lint/a11y/useFocusableInteractive: headings are not stops
    <div role="row" className="grid grid-cols-[repeat(7,minmax(0,1fr))] border-b border-line bg-surface-2">
      {WEEKDAYS.map((weekday) => (
        // biome-ignore lint/a11y/useSemanticElements: a heading of the ARIA grid
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div key={weekday} role="columnheader" className="px-2.5 py-2.5 text-meta font-semibold text-ink-2">
          <span aria-hidden="true">{weekday.slice(0, 3)}</span>
          <span className="sr-only">{weekday}</span>
        </div>
      ))}
    </div>
  );
}
