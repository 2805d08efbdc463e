import { Search } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { Button } from "../../../ui/button";
import { NativeSelect } from "../../../ui/native-select";
import { plural } from "../../../ui/plural";
import { Segmented } from "../../../ui/segmented";
import { PHONE, useMediaQuery } from "../../../ui/use-media-query";
import { columnLabel } from "../../column-label";
import { CellBar } from "./cell-bar";
import { changeEach, editCells, leaveOut } from "./change-rows";
import { FindReplace } from "./find-replace";
import { replaceIn, sayReplaced } from "./find-text";
import type { Editing } from "./grid-input";
import type { Repair } from "./list-repairs";
import { RowForm } from "./row-form";
import { type Problems, type Repeats, repairsByRow } from "./row-notes";
import { RowsGrid } from "./rows-grid";
import type { TableRow } from "./table-row";
import { useGridCursor } from "./use-grid-cursor";
import type { Mend } from "./use-mending";
import { useSearch } from "./use-search";
import { type RowFilter, useShownRows } from "./use-shown-rows";

interface RowsSectionProps {
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  problems: Problems;
  hints: Problems;
  repeats: Repeats;
  repairs: readonly Repair[];
  mending: Mend;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  /** Rows that a repair is about. */
  picked: ReadonlySet<number>;
  /** The number of the row that a phone's form shows, where one was gone to. */
  at: number | undefined;
  onAt: (row: number) => void;
}

/** Whoever asks for the rows of a repair is brought to them: they stand far below it. */
function useShowing(picked: ReadonlySet<number>) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (picked.size === 0) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "start" });
  }, [picked]);
  return section;
}

/** The row in the phone's form: the one of before, after a reload. Once somebody works on it, it stays in the list whatever is mended. */
function useRowInHand({ at, onAt }: Pick<RowsSectionProps, "at" | "onAt">, isPhone: boolean) {
  const [begin] = useState(isPhone && at !== undefined ? at : null);
  const [held, setHeld] = useState(begin);
  const goTo = (to: TableRow | undefined, isHeld: boolean) => {
    setHeld(isHeld && to ? to.row : null);
    if (to && to.row !== at) onAt(to.row);
  };
  return { begin, held, goTo };
}

/** What is done with single rows, and how it is called. */
function listMends(rows: readonly TableRow[], mend: Mend["mend"]) {
  const onRepair = (row: TableRow, cells: TableRow["cells"]) => {
    const isExtra = Object.keys(cells).length === 0;
    mend(editCells(rows, new Map([[row.row, cells]])), () =>
      isExtra ? `cells beyond the header dropped from row ${row.row}` : `row ${row.row} mended`,
    );
  };
  const onLeaveOut = (chosen: readonly TableRow[], isOut: boolean) => {
    const label = chosen.length === 1 ? `row ${chosen[0]?.row}` : plural(chosen.length, "row");
    const after = leaveOut(rows, new Set(chosen.map(({ row }) => row)), isOut);
    mend(after, () => (isOut ? `${label} left out` : `${label} taken in again`));
  };
  return { onRepair, onLeaveOut };
}

/** The rows themselves: as a table, or on a phone one after the other; filtered, sorted, searched and mended. */
export function RowsSection(props: RowsSectionProps) {
  const { rows, columns, problems, hints, repeats, mending, filter, onFilter } = props;
  const { mend } = mending;
  const isPhone = useMediaQuery(PHONE);
  const [isFinding, setFinding] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { begin, held, goTo } = useRowInHand(props, isPhone);
  const { shown, sorting, sortBy, filters } = useShownRows({ ...props, held: editing?.row ?? held });
  const cursor = useGridCursor(shown, columns, begin);
  const found = useSearch({ rows, shown, columns });
  const repairs = useMemo(() => repairsByRow(props.repairs), [props.repairs]);
  const section = useShowing(props.picked);
  const here = shown[cursor.index];
  const hereColumn = columns[cursor.column];
  const openFind = () => {
    found.lookIn(cursor.isPlaced && hereColumn && !isPhone ? hereColumn : "none");
    setFinding(true);
  };
  const closeFind = () => {
    found.change({ find: "" });
    setFinding(false);
    if (cursor.isPlaced) cursor.place(cursor.index, cursor.column, "focus");
  };
  const { onRepair, onLeaveOut } = listMends(rows, mend);
  return (
    <section ref={section} tabIndex={-1} aria-label="Rows" className="flex flex-col gap-3 outline-none">
      <div className="flex flex-wrap items-center gap-3">
        <FilterChoice isPhone={isPhone} filter={filter} filters={filters} onFilter={onFilter} />
        {!isFinding && (
          <Button size="compact" className="desk:ml-auto" onClick={openFind}>
            <Search aria-hidden="true" className="size-4" />
            <span>
              Find<span className="max-desk:sr-only"> and replace</span>
            </span>
          </Button>
        )}
      </div>
      {isFinding && (
        <FindReplace
          found={found}
          columns={columns}
          shownRows={filter === "all" ? null : shown.length}
          onGo={({ row, column }) => {
            const index = shown.findIndex((one) => one.row === row);
            cursor.place(index, columns.indexOf(column), "show");
          }}
          onReplace={(replacement) => {
            const { hits, pattern } = found;
            const changes = pattern ? replaceIn(shown, hits, pattern, replacement) : new Map();
            const label = sayReplaced(shown, hits, changes);
            mend(changeEach(rows, changes), () => label);
            return label;
          }}
          undone={mending.toRedo}
          onClose={closeFind}
        />
      )}
      {isPhone ? (
        <RowForm
          rows={shown}
          columns={columns}
          problems={problems}
          hints={hints}
          repeats={repeats}
          repairs={repairs}
          index={cursor.index}
          onGo={(index) => {
            cursor.place(index, 0);
            goTo(shown[index], false);
          }}
          onWork={(row) => {
            cursor.place(cursor.index, 0);
            goTo(row, true);
          }}
          onCell={(row, column, text) =>
            mend(
              editCells(rows, new Map([[row.row, { [column]: text }]])),
              () => `${columnLabel(column)} of row ${row.row} changed`,
            )
          }
          onRepair={onRepair}
          onLeaveOut={onLeaveOut}
        />
      ) : (
        <div className="overflow-hidden rounded-panel border border-line bg-surface">
          <CellBar
            cursor={cursor}
            rows={shown}
            columns={columns}
            problem={here && hereColumn && problems.get(here.row)?.get(hereColumn)}
            hint={here && hereColumn && hints.get(here.row)?.get(hereColumn)}
            repeat={here && repeats.notes.get(here.row)}
            repairs={here && repairs.get(here.row)}
            hasProblems={problems.size > 0 || hints.size > 0 || repeats.notes.size > 0}
            onCells={onRepair}
            onLeaveOut={onLeaveOut}
          />
          <RowsGrid
            cursor={cursor}
            rows={shown}
            columns={columns}
            problems={problems}
            hints={hints}
            repeats={repeats}
            pattern={isFinding ? found.pattern : null}
            searched={found.column}
            sorting={sorting}
            onSort={sortBy}
            onCells={(changes, toLabel) => mend(editCells(rows, changes), toLabel)}
            onFind={openFind}
            editing={editing}
            onEditing={setEditing}
            say={mending.say}
          />
        </div>
      )}
      <p className="text-meta text-ink-2">
        {isPhone
          ? "What you change in a field counts once you leave it. Rows keep the numbers of your file."
          : "Arrows move and Shift chooses more; type or press Enter to edit, Ctrl+Enter for all chosen cells. Copy, paste, Ctrl+D to fill down, Delete, Ctrl+Z to undo. Rows keep the numbers of your file."}
      </p>
    </section>
  );
}

interface FilterChoiceProps {
  isPhone: boolean;
  filter: RowFilter;
  filters: readonly { value: RowFilter; label: string }[];
  onFilter: (filter: RowFilter) => void;
}

function FilterChoice({ isPhone, filter, filters, onFilter }: FilterChoiceProps) {
  if (!isPhone) return <Segmented label="Which rows" value={filter} options={filters} onChange={onFilter} />;
  return (
    <NativeSelect
      aria-label="Which rows"
      value={filter}
      onChange={(event) => onFilter(event.target.value as RowFilter)}
      className="min-w-0 flex-1"
    >
      {filters.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
}
