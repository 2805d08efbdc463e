import { memo, useRef } from "react";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { joinClasses } from "../../ui/join-classes";
import { columnLabel } from "../column-label";
import type { TableRow } from "./import-draft";
import type { GridActions } from "./use-grid-cells";

interface GridRowProps {
  row: TableRow;
  index: number;
  columns: readonly BatchColumn[];
  problems: ReadonlyMap<BatchColumn, string> | undefined;
  duplicate: string | undefined;
  /** Which of its cells is the grid's current one, if any, and the text its editor begins with. */
  here: number | null;
  editing: string | null;
  actions: GridActions;
}

/** One line of the file; drawn anew only when something of it changes, for scrolling moves through thousands. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, columns, problems, duplicate, here, editing, actions } = props;
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
          isHere={position === here}
          editing={position === here ? editing : null}
          actions={actions}
        />
      ))}
    </tr>
  );
});

interface GridCellProps {
  row: TableRow;
  column: BatchColumn;
  at: { index: number; position: number };
  problem: string | undefined;
  isHere: boolean;
  editing: string | null;
  actions: GridActions;
}

function GridCell({ row, column, at: { index, position }, problem, isHere, editing, actions }: GridCellProps) {
  const isEdited = isHere && editing !== null;
  const text = row.cells[column] ?? "";
  // The first press chooses a cell, a press on the chosen one edits it.
  const wasHere = useRef(false);
  const whereKeysGo = {
    onKeyDown: actions.onKeyDown,
    onClick: () => wasHere.current && actions.edit(index, position, text),
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
      {...(isHere ? (isEdited ? {} : whereKeysGo) : { onFocus: () => actions.select(index, position) })}
      className={joinClasses(
        "relative truncate border-l border-line px-3 outline-offset-[-2px]",
        problem && "bg-danger-soft",
      )}
    >
      {isEdited ? (
        <CellEditor label={`${columnLabel(column)}, row ${row.row}`} text={editing} actions={actions} />
      ) : (
        text
      )}
      {problem && !isEdited && <span className="sr-only"> ({problem})</span>}
    </td>
  );
}

function CellEditor({ label, text, actions }: { label: string; text: string; actions: GridActions }) {
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here.
      autoFocus
      aria-label={label}
      defaultValue={text}
      onKeyDown={actions.onEditorKeyDown}
      onBlur={(event) => actions.leaveEditor(event.currentTarget.value)}
      className="-mx-2 w-[calc(100%+1rem)] min-w-0 rounded-chip bg-surface px-2 py-1 text-ink"
    />
  );
}
