import { useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { describePlace } from "@/lib/core/places/describe-place";
import { Button } from "../../../ui/button";
import { NativeSelect } from "../../../ui/native-select";
import { columnWords } from "../../column-label";
import type { Repair } from "./list-repairs";
import type { TableRow } from "./table-row";
import { cellsOfTown, labelTown } from "./town-cells";

const PLACE: ReadonlySet<BatchColumn> = new Set<BatchColumn>(["city", "region", "country", "postcode"]);
const FEW = 3;

/** The repair of a cell, if there is one: a town is mended from its region and country, too. */
export function findRepair(repairs: readonly Repair[] = [], column: BatchColumn): Repair | undefined {
  return repairs.find((repair) => repair.column === column || (repair.column === "city" && PLACE.has(column)));
}

interface CellRepairsProps {
  row: TableRow;
  column: BatchColumn;
  repair: Repair | undefined;
  onCells: (cells: TableRow["cells"]) => void;
}

/** What mends one cell with one press. */
export function CellRepairs({ row, column, repair, onCells }: CellRepairsProps) {
  const candidates = repair?.candidates ?? [];
  const choose = (index: number) => {
    const place = candidates[index];
    if (place) onCells(cellsOfTown(place));
  };
  const named = candidates.slice(0, candidates.length > FEW ? 0 : FEW);
  return (
    <>
      {repair?.readings.map(({ label, cells }) => {
        const read = cells.get(row.row);
        return (
          read && (
            <Button key={label} size="compact" onClick={() => onCells(read)}>
              {label}: {Object.values(read).join(", ")}
            </Button>
          )
        );
      })}
      {repair?.suggestions.map((suggestion) => (
        <Button key={describePlace(suggestion)} size="compact" onClick={() => onCells(cellsOfTown(suggestion))}>
          {labelTown(suggestion, row.cells.country)}
        </Button>
      ))}
      {named.map((place, index) => (
        <Button key={describePlace(place)} size="compact" onClick={() => choose(index)}>
          {describePlace(place)}
        </Button>
      ))}
      {candidates.length > FEW && <PlaceChoice key={row.row} candidates={candidates} onChoose={choose} />}
      {repair?.choices.map((choice) => (
        <Button key={choice} size="compact" onClick={() => onCells({ [column]: choice })}>
          {choice.charAt(0).toUpperCase() + choice.slice(1)}
        </Button>
      ))}
      {row.extra && (
        <Button size="compact" onClick={() => onCells({})}>
          Drop {row.extra.map((text) => `“${text.trim().slice(0, 20)}”`).join(", ")}
        </Button>
      )}
      {repair?.mayClear && (row.cells[column] ?? "") !== "" && (
        <Button size="compact" onClick={() => onCells({ [column]: "" })}>
          Clear {columnWords(column)}
        </Button>
      )}
    </>
  );
}

interface PlaceChoiceProps {
  candidates: Repair["candidates"];
  onChoose: (index: number) => void;
}

/** One of many towns: the list is moved through by keys, so only the button takes one. */
function PlaceChoice({ candidates, onChoose }: PlaceChoiceProps) {
  const [value, setValue] = useState("");
  return (
    <form
      className="flex min-w-0 gap-2 max-desk:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== "") onChoose(Number(value));
      }}
    >
      <NativeSelect
        compact
        aria-label="Which town is meant"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        className="w-56 max-desk:min-w-0 max-desk:flex-1"
      >
        <option value="">Which town?</option>
        {candidates.map((candidate, index) => (
          <option key={describePlace(candidate)} value={index}>
            {describePlace(candidate)}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" size="compact" disabled={value === ""}>
        Take it
      </Button>
    </form>
  );
}
