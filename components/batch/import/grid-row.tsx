import { useRef } from "react";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { joinClasses } from "../../ui/join-classes";
import { columnLabel, type TableRow } from "./import-draft";
import type { GridCells } from "./use-grid-cells";

interface GridRowProps {
  row: TableRow;
  index: number;
  columns: readonly BatchColumn[];
  problems: ReadonlyMap<BatchColumn, string> | undefined;
  duplicate: string | undefined;
  grid: GridCells;
}

/** One line of the file. */
export function GridRow({ row, index, columns, problems, duplicate, grid }: GridRowProps) {
  return (
    <tr aria-rowindex={index + 2} className="h-10 border-b border-line">
      <th
        scope="row"
        title={duplicate}
        className={joinClasses(
          "relative px-3 text-left text-meta",
          problems ? "font-semibold text-danger" : duplicate ? "font-semibold text-warn" : "font-normal text-ink-2",
        )}
      >
        {row.row}
        {problems && <span className="sr-only">, needs attention</span>}
        {duplicate && <span className="sr-only">, {duplicate}</span>}
      </th>
      {columns.map((column, position) => (
        <GridCell
          key={column}
          row={row}
          column={column}
          at={{ index, position }}
          problem={problems?.get(column)}
          grid={grid}
        />
      ))}
    </tr>
  );
}

interface GridCellProps {
  row: TableRow;
  column: BatchColumn;
  at: { index: number; position: number };
  problem: string | undefined;
  grid: GridCells;
}

function GridCell({ row, column, at: { index, position }, problem, grid }: GridCellProps) {
  const isHere = index === grid.index && position === grid.column;
  const isEdited = isHere && grid.editing !== null;
  const text = row.cells[column] ?? "";
  // The first press chooses a cell, a press on the chosen one edits it.
  const wasHere = useRef(false);
  const whereKeysGo = {
    onKeyDown: grid.onKeyDown,
    onClick: () => wasHere.current && grid.edit(index, position, text),
  };
  return (
    <td
      aria-colindex={position + 2}
      tabIndex={isHere && !isEdited ? 0 : -1}
      data-here={isHere ? "" : undefined}
      title={problem ?? text}
      onPointerDown={() => {
        wasHere.current = isHere;
      }}
      {...(isHere ? (isEdited ? {} : whereKeysGo) : { onFocus: () => grid.select(index, position) })}
      className={joinClasses(
        "relative truncate border-l border-line px-3 outline-offset-[-2px]",
        problem && "bg-danger-soft",
      )}
    >
      {isEdited ? <CellEditor label={`${columnLabel(column)}, row ${row.row}`} grid={grid} /> : text}
      {problem && !isEdited && <span className="sr-only"> ({problem})</span>}
    </td>
  );
}

function CellEditor({ label, grid }: { label: string; grid: GridCells }) {
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here.
      autoFocus
      aria-label={label}
      defaultValue={grid.editing ?? ""}
      onKeyDown={grid.onEditorKeyDown}
      onBlur={(event) => grid.leaveEditor(event.currentTarget.value)}
      className="-mx-2 w-[calc(100%+1rem)] min-w-0 rounded-chip bg-surface px-2 py-1 text-ink"
    />
  );
}
