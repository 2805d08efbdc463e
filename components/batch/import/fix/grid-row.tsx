import { type MouseEvent, memo } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { joinClasses } from "../../../ui/join-classes";
import { CELL, GridCell } from "./grid-cell";
import type { TableRow } from "./table-row";
import type { GridActions } from "./use-grid-cells";

interface GridRowProps {
  row: TableRow;
  index: number;
  columns: readonly BatchColumn[];
  problems: ReadonlyMap<BatchColumn, string> | undefined;
  /** What is guessed or left out though the row runs. */
  hints: ReadonlyMap<BatchColumn, string> | undefined;
  /** What the row is told, in one line; null where no row is told anything. */
  note: string | null;
  isRepeat: boolean;
  /** Which of its cells is the table's current one, if any, and the text its editor begins with. */
  here: number | null;
  editing: string | null;
  /** Its first and last chosen cell; -1 when none is. */
  chosenFrom: number;
  chosenTo: number;
  /** The other corner of the block, if it is in this row. */
  corner: number | null;
  /** What is looked for, and in which column. */
  pattern: RegExp | null;
  searched: BatchColumn | null;
  actions: GridActions;
}

/** One line of the file; drawn anew only when something of it changes, for scrolling moves through thousands. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, columns, problems, hints, note, isRepeat, here, corner, actions, pattern, searched } = props;
  const isChosen = props.chosenFrom >= 0;
  const cells = columns.map((column, position) => (
    <GridCell
      key={column}
      row={row}
      column={column}
      // The note stands behind the name.
      colIndex={position + (note !== null && position > 0 ? 3 : 2)}
      at={{ index, position }}
      problem={problems?.get(column)}
      hint={hints?.get(column)}
      isHere={position === here}
      isCorner={position === corner}
      isChosen={position >= props.chosenFrom && position <= props.chosenTo}
      editing={position === here ? props.editing : null}
      pattern={searched === null || searched === column ? pattern : null}
      actions={actions}
    />
  ));
  return (
    <tr aria-rowindex={index + 2} className="h-10">
      <th
        scope="row"
        onClick={() => actions.chooseRow(index)}
        className={joinClasses(
          CELL,
          "sticky left-0 z-[2] cursor-pointer text-left text-meta select-none",
          problems ? "font-semibold text-danger" : isRepeat ? "font-semibold text-warn" : "font-normal text-ink-2",
          isChosen ? "bg-info-soft" : "bg-surface",
        )}
      >
        {row.row}
        {problems && <span className="sr-only">, needs attention</span>}
        {isRepeat && <span className="sr-only">, {note}</span>}
        {row.leftOut && <span className="sr-only">, left out</span>}
      </th>
      {cells[0]}
      {note !== null && (
        <NoteCell
          note={note}
          row={row}
          isWrong={problems !== undefined}
          // The cell that it is about.
          onPress={(event) =>
            actions.press(
              event,
              index,
              Math.max(
                0,
                columns.findIndex((one) => (problems ?? hints)?.has(one)),
              ),
            )
          }
        />
      )}
      {cells.slice(1)}
    </tr>
  );
});

interface NoteCellProps {
  note: string;
  row: TableRow;
  isWrong: boolean;
  onPress: (event: MouseEvent) => void;
}

/** What is wrong with the row, in words: colours and marks alone tell nobody what to do. */
function NoteCell({ note, row, isWrong, onPress }: NoteCellProps) {
  return (
    <td
      aria-colindex={3}
      onMouseDown={(event) => {
        // The keys go to that cell, not to this one.
        event.preventDefault();
        onPress(event);
      }}
      className={joinClasses(CELL, "border-l bg-surface py-0 text-meta leading-4")}
    >
      <span className={joinClasses("line-clamp-2", isWrong ? "text-danger" : row.leftOut ? "text-ink-2" : "text-warn")}>
        {note}
      </span>
    </td>
  );
}
