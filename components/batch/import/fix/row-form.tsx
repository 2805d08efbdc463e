import { ChevronLeft, ChevronRight, CircleAlert } from "lucide-react";
import { type ChangeEvent, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { formatCount } from "../../../ui/plural";
import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { columnLabel } from "../../column-label";
import { useKeepTyped } from "../draft/use-keep-typed";
import { CellRepairs, findRepair } from "./cell-repairs";
import { hasLines, shownText, textAfter } from "./cell-text";
import type { Repair } from "./list-repairs";
import type { Problems, Repeats } from "./row-notes";
import type { TableRow } from "./table-row";

interface RowFormProps {
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  problems: Problems;
  hints: Problems;
  repeats: Repeats;
  repairs: ReadonlyMap<number, readonly Repair[]>;
  /** Which of the rows is shown. */
  index: number;
  onGo: (index: number) => void;
  /** Somebody is in a field of the row. */
  onWork: (row: TableRow) => void;
  onCell: (row: TableRow, column: BatchColumn, text: string) => void;
  onRepair: (row: TableRow, cells: TableRow["cells"]) => void;
  onLeaveOut: (rows: readonly TableRow[], isOut: boolean) => void;
}

/** On a phone, one row after the other: what is wrong first, the rest of its cells below. */
export function RowForm(props: RowFormProps) {
  const { rows, columns, problems, hints, repeats, repairs, index, onGo, onLeaveOut } = props;
  const row = rows[index];
  if (!row)
    return (
      <p className="rounded-panel border border-line bg-surface px-4 py-8 text-center text-ink-2">No rows here.</p>
    );
  const wrong = problems.get(row.row);
  const unsure = hints.get(row.row);
  const repeat = repeats.notes.get(row.row);
  const rank = (column: BatchColumn) => (wrong?.has(column) ? 0 : unsure?.has(column) ? 1 : 2);
  const inOrder = [...columns].sort((a, b) => rank(a) - rank(b));
  return (
    <section aria-labelledby="row-shown" className="rounded-panel border border-line bg-surface">
      <header className="flex items-center gap-2 border-b border-line p-3">
        <Button size="icon" aria-label="The row before" disabled={index === 0} onClick={() => onGo(index - 1)}>
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Button>
        <div className="min-w-0 flex-1 text-center">
          <h3 id="row-shown" aria-live="polite" className="truncate font-semibold">
            Row {row.row}
            {row.leftOut && " (left out)"}
          </h3>
          <p className="text-meta text-ink-2">
            {formatCount(index + 1)} of {formatCount(rows.length)}
          </p>
        </div>
        <Button
          size="icon"
          aria-label="The next row"
          disabled={index === rows.length - 1}
          onClick={() => onGo(index + 1)}
        >
          <ChevronRight aria-hidden="true" className="size-5" />
        </Button>
      </header>
      <fieldset aria-label="Its cells" className="flex flex-col gap-4 p-4" onFocus={() => props.onWork(row)}>
        {repeat && (
          <p className="flex gap-1.5 font-medium text-warn">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            Row {row.row} {repeat}.
          </p>
        )}
        {inOrder.map((column) => {
          const isWrong = wrong?.has(column) || unsure?.has(column);
          return (
            <div key={column}>
              <Field label={columnLabel(column)} error={wrong?.get(column)} hint={unsure?.get(column)}>
                {(control) => (
                  <CellField
                    key={row.row}
                    control={control}
                    text={row.cells[column] ?? ""}
                    onText={(text) => props.onCell(row, column, text)}
                  />
                )}
              </Field>
              {isWrong && (
                <div className="mt-2 flex flex-wrap gap-2">
                  <CellRepairs
                    row={row}
                    column={column}
                    repair={findRepair(repairs.get(row.row), column)}
                    onCells={(cells) => props.onRepair(row, cells)}
                  />
                </div>
              )}
            </div>
          );
        })}
        <Button onClick={() => onLeaveOut([row], !row.leftOut)}>
          {row.leftOut ? `Take in row ${row.row} again` : `Leave out row ${row.row}`}
        </Button>
      </fieldset>
    </section>
  );
}

interface CellFieldProps {
  control: object;
  text: string;
  onText: (text: string) => void;
}

/** A cell as a field, of several lines where the cell has them: what is typed counts once the field is left, or Enter is pressed in a line. */
function CellField({ control, text, onText }: CellFieldProps) {
  const [typed, setTyped] = useState(shownText(text));
  const [before, setBefore] = useState(text);
  if (before !== text) {
    // Undo, or another tab.
    setBefore(text);
    setTyped(shownText(text));
  }
  const keep = () => {
    const after = textAfter(text, typed);
    if (after !== text) onText(after);
  };
  useKeepTyped(keep);
  const field = {
    ...control,
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.target.value),
    onBlur: keep,
  };
  if (hasLines(text)) return <TextArea {...field} />;
  return (
    <TextInput {...field} onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && keep()} />
  );
}
