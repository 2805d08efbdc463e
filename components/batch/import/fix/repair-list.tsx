"use client";

import { CircleAlert, Lightbulb } from "lucide-react";
import { useId, useState } from "react";
import { describePlace } from "@/lib/core/places/describe-place";
import { Button } from "../../../ui/button";
import { TextInput } from "../../../ui/text-input";
import type { Repair } from "./list-repairs";
import { SpellingList } from "./spelling-list";
import type { TableRow } from "./table-row";
import { cellsOfTown, labelTown, toTownCells } from "./town-cells";
import { ValueInput } from "./value-input";

interface RepairListProps {
  repairs: readonly Repair[];
  onRepair: (rows: readonly number[], cells: TableRow["cells"]) => void;
  /** Changes each row in its own way. */
  onReading: (changes: ReadonlyMap<number, TableRow["cells"]>) => void;
  onShow: (rows: readonly number[]) => void;
}

const FIRST = 6;

/** What is wrong, grouped by what mends it. */
export function RepairList({ repairs, ...actions }: RepairListProps) {
  const [all, setAll] = useState(false);
  // A button that brings up a single one would take as much room as that one.
  const isLong = repairs.length > FIRST + 1;
  const shown = all || !isLong ? repairs : repairs.slice(0, FIRST);
  return (
    <div>
      <ul className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
        {shown.map((repair) => (
          <RepairItem key={repair.id} repair={repair} {...actions} />
        ))}
      </ul>
      {isLong && (
        <Button variant="ghost" size="compact" className="mt-2" onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${repairs.length}`}
        </Button>
      )}
    </div>
  );
}

function RepairItem({ repair, onRepair, onReading, onShow }: Omit<RepairListProps, "repairs"> & { repair: Repair }) {
  const { title, detail, rows, column, mayFill, readings, spellings, candidates, suggestions } = repair;
  const { choices, mayClear, isHint } = repair;
  const [value, setValue] = useState("");
  const listId = useId();
  const Icon = isHint ? Lightbulb : CircleAlert;
  const apply = () => {
    onRepair(rows, column === "city" ? toTownCells(value.trim(), candidates) : { [column]: value });
  };
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-3.5">
      <div className="flex min-w-0 flex-1 basis-72 gap-3">
        <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${isHint ? "text-warn" : "text-danger"}`} />
        <div className="min-w-0">
          <p className="font-semibold break-words">{title}</p>
          <p className="break-words text-ink-2">{detail}</p>
          {readings.length > 0 && (
            <p className="mt-2 flex flex-wrap gap-2">
              {readings.map(({ label, cells }) => (
                <Button key={label} size="compact" onClick={() => onReading(cells)}>
                  {label}
                </Button>
              ))}
            </p>
          )}
          {suggestions.length > 0 && (
            <p className="mt-2 flex flex-wrap gap-2">
              {suggestions.map((suggestion) => (
                <Button
                  key={describePlace(suggestion)}
                  size="compact"
                  onClick={() => onRepair(rows, cellsOfTown(suggestion))}
                >
                  {labelTown(suggestion, repair.country)}
                </Button>
              ))}
            </p>
          )}
        </div>
      </div>
      <form
        className="flex min-w-0 flex-wrap items-center gap-2 max-desk:w-full"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== "") apply();
        }}
      >
        {candidates.length > 0 ? (
          <>
            <TextInput
              aria-label={`${title} Set all to`}
              placeholder="Search, or type a town"
              list={listId}
              autoComplete="off"
              value={value}
              onChange={(event) => setValue(event.target.value)}
              className="min-h-9! w-64! py-1! max-desk:min-h-11! max-desk:w-full!"
            />
            <datalist id={listId}>
              {candidates.map((candidate) => (
                <option key={describePlace(candidate)} value={describePlace(candidate)} />
              ))}
            </datalist>
          </>
        ) : (
          mayFill && (
            <ValueInput
              label={`${title} Set all to`}
              placeholder="Set all to…"
              choices={choices}
              value={value}
              onChange={setValue}
            />
          )
        )}
        {(mayFill || candidates.length > 0) && (
          <Button type="submit" size="compact" disabled={value.trim() === ""}>
            Apply
          </Button>
        )}
        {mayClear && (
          <Button variant="ghost" size="compact" onClick={() => onRepair(rows, { [column]: "" })}>
            Clear
          </Button>
        )}
        <Button variant="ghost" size="compact" aria-label={`Show ${title}`} onClick={() => onShow(rows)}>
          Show
        </Button>
      </form>
      {spellings.length > 0 && (
        <SpellingList
          spellings={spellings}
          choices={choices}
          wanted={column === "niche" && isHint ? "A usual name" : "What is meant"}
          onApply={(of, text) => onRepair(of, { [column]: text })}
        />
      )}
    </li>
  );
}
