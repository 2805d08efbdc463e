import { type FocusEvent, type FormEvent, type MouseEvent, useId, useRef } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { joinClasses } from "../../../ui/join-classes";
import { columnLabel } from "../../column-label";
import { useKeepTyped } from "../draft/use-keep-typed";
import { hasLines, shownText } from "./cell-text";
import { splitHits } from "./find-text";
import { NUMBER_PX } from "./grid-sizes";
import type { TableRow } from "./table-row";
import type { EditorField } from "./use-cell-editor";
import type { GridActions } from "./use-grid-cells";

/** What all cells of the table look like. */
export const CELL = "border-b border-line px-3";

/** A cell of more lines is scrolled while it is edited. */
const MOST_LINES = 6;

interface GridCellProps {
  row: TableRow;
  column: BatchColumn;
  colIndex: number;
  at: { index: number; position: number };
  problem: string | undefined;
  hint: string | undefined;
  isHere: boolean;
  isCorner: boolean;
  isChosen: boolean;
  editing: string | null;
  pattern: RegExp | null;
  actions: GridActions;
}

/** How a cell looks; what is wrong is underlined too, for colour alone tells nobody. */
function lookOf({ row, at, problem, hint, isHere, isChosen }: GridCellProps): string {
  return joinClasses(
    CELL,
    "truncate border-l select-none outline-offset-[-2px]",
    at.position === 0 ? "sticky z-[2] shadow-[1px_0_0_var(--line-strong)]" : "relative",
    isChosen && !isHere ? "bg-info-soft" : problem ? "bg-danger-soft" : hint ? "bg-accent-soft" : "bg-surface",
    problem && "underline decoration-danger decoration-wavy decoration-1 underline-offset-4",
    !problem && hint && "underline decoration-warn decoration-dotted decoration-1 underline-offset-4",
    // Also after a click, which is no :focus-visible.
    isHere && "outline-2 outline-focus outline-solid",
    row.leftOut && "text-ink-3 line-through",
  );
}

/** One cell: the first press chooses it, a press on the chosen one edits it. */
export function GridCell(props: GridCellProps) {
  const { row, column, at, problem, isHere, editing, actions } = props;
  const { index, position } = at;
  const why = useId();
  const reason = problem ?? props.hint;
  const wasHere = useRef(false);
  const isEdited = isHere && editing !== null;
  const text = row.cells[column] ?? "";
  const press = (event: MouseEvent) => {
    if (event.button !== 0) return;
    // Before anything is chosen the first cell is where Tab goes, no more.
    wasHere.current = isHere && props.isChosen && !event.shiftKey;
    actions.press(event, index, position);
  };
  const unlessEdited = isEdited
    ? {}
    : {
        onMouseDown: press,
        onFocus: () => actions.enter(index, position),
        onKeyDown: isHere ? actions.onKeyDown : undefined,
        onClick: () => isHere && wasHere.current && actions.edit(),
      };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid; it is chosen and edited.
      role="gridcell"
      aria-colindex={props.colIndex}
      aria-selected={props.isChosen}
      aria-invalid={problem ? true : undefined}
      aria-describedby={reason ? why : undefined}
      tabIndex={isHere && !isEdited ? 0 : -1}
      data-here={isHere ? "" : undefined}
      data-corner={props.isCorner ? "" : undefined}
      title={text}
      onMouseEnter={(event) => event.buttons === 1 && actions.dragTo(index, position)}
      style={position === 0 ? { left: NUMBER_PX } : undefined}
      className={lookOf(props)}
      {...unlessEdited}
    >
      {isEdited ? (
        <CellEditor label={`${columnLabel(column)}, row ${row.row}`} text={editing} actions={actions} />
      ) : (
        <MarkedText text={text} pattern={props.pattern} />
      )}
      {reason && (
        <span id={why} hidden>
          {reason}
        </span>
      )}
    </td>
  );
}

function MarkedText({ text, pattern }: { text: string; pattern: RegExp | null }) {
  if (pattern === null) return text;
  return splitHits(text, pattern).map(({ text: piece, isHit, at }) =>
    isHit ? (
      <mark key={at} className="rounded-[2px] bg-accent text-accent-ink">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

function CellEditor({ label, text, actions }: { label: string; text: string; actions: GridActions }) {
  const typed = useRef<string>(text);
  useKeepTyped(() => actions.leaveEditor(typed.current));
  const field = {
    // The person has just asked to type here.
    autoFocus: true,
    "aria-label": label,
    defaultValue: text,
    onInput: (event: FormEvent<EditorField>) => {
      typed.current = event.currentTarget.value;
    },
    onKeyDown: actions.onEditorKeyDown,
    onBlur: (event: FocusEvent<EditorField>) => actions.leaveEditor(event.currentTarget.value),
  };
  const look = "-mx-2 w-[calc(100%+1rem)] min-w-0 rounded-chip bg-surface px-2 py-1 text-ink outline-none";
  if (!hasLines(text)) return <input {...field} className={look} />;
  return (
    <textarea
      {...field}
      rows={Math.min(MOST_LINES, shownText(text).split("\n").length)}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
      className={joinClasses(look, "block resize-none")}
    />
  );
}
