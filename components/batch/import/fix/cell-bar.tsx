import { CircleAlert, Lightbulb } from "lucide-react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { Button } from "../../../ui/button";
import { plural } from "../../../ui/plural";
import { columnLabel } from "../../column-label";
import { CellRepairs, findRepair } from "./cell-repairs";
import { chosenRows, countCells } from "./grid-range";
import type { Repair } from "./list-repairs";
import type { TableRow } from "./table-row";
import type { GridCursor } from "./use-grid-cursor";

interface CellBarProps {
  cursor: GridCursor;
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  problem: string | undefined;
  hint: string | undefined;
  /** What the row is told of rows like it. */
  repeat: string | undefined;
  repairs: readonly Repair[] | undefined;
  /** Something is wrong or doubtful somewhere. */
  hasProblems: boolean;
  onCells: (row: TableRow, cells: TableRow["cells"]) => void;
  onLeaveOut: (rows: readonly TableRow[], isOut: boolean) => void;
}

/** Over the table, about the cell that is chosen: what stands there in full, what is wrong with it, and what mends it. */
export function CellBar(props: CellBarProps) {
  const { cursor, rows, columns, problem, repeat, repairs } = props;
  const row = rows[cursor.index];
  const column = columns[cursor.column];
  if (!cursor.isPlaced || !row || !column) return <NoCell hasProblems={props.hasProblems} />;
  const chosen = chosenRows({ rows, range: cursor.range });
  const isOut = chosen.every(({ leftOut }) => leftOut);
  const count = countCells(cursor.range);
  const repair = findRepair(repairs, column);
  const hint = props.hint ?? (repair?.isHint ? repair.detail : undefined);
  const text = row.cells[column] ?? "";
  return (
    <section aria-label="The chosen cell" className="flex min-h-20 flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-80">
        <p className="line-clamp-2 break-words">
          <span className="text-ink-2">
            {columnLabel(column)}, row {row.row}
            {count > 1 && ` and ${plural(count - 1, "cell")} more`}:{" "}
          </span>
          {text === "" ? <span className="text-ink-2">blank</span> : <span className="font-medium">{text}</span>}
        </p>
        {problem && <Reason Icon={CircleAlert} look="text-danger" text={problem} />}
        {!problem && hint && <Reason Icon={Lightbulb} look="text-warn" text={hint} />}
        {repeat && <Reason Icon={CircleAlert} look="text-warn" text={`Row ${row.row} ${repeat}.`} />}
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        {count === 1 && (
          <CellRepairs row={row} column={column} repair={repair} onCells={(cells) => props.onCells(row, cells)} />
        )}
        <Button variant="ghost" size="compact" onClick={() => props.onLeaveOut(chosen, !isOut)}>
          {isOut ? "Take in " : "Leave out "}
          {chosen.length === 1 ? `row ${row.row}` : plural(chosen.length, "row")}
          {isOut && " again"}
        </Button>
      </div>
    </section>
  );
}

/** Before anybody has gone to a cell. */
function NoCell({ hasProblems }: { hasProblems: boolean }) {
  return (
    <p className="grid min-h-20 content-center px-4 text-ink-2">
      {hasProblems
        ? "Choose a cell to see what is wrong with it."
        : "Nothing is wrong here. Choose a cell to read or change it."}
    </p>
  );
}

function Reason({ Icon, look, text }: { Icon: typeof CircleAlert; look: string; text: string }) {
  return (
    <p className={`flex gap-1.5 break-words ${look}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}
