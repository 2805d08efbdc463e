import type { BatchRow } from "@/lib/batch/schema";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { canRunAgain, lacksModel } from "./batch-words";

/** Which rows are to run again; null: all that can. `fallbacks`: those that the model was out of reach for. */
export interface RetryWish {
  rowIds: readonly string[] | null;
  fallbacks?: boolean;
}

interface SelectionBarProps {
  chosen: readonly BatchRow[];
  onRetry: (wish: RetryWish) => void;
  onClear: () => void;
}

/** What can be run again of the selected rows. */
export function SelectionBar({ chosen, onRetry, onClear }: SelectionBarProps) {
  if (chosen.length === 0) return null;
  const retryable = chosen.filter(canRunAgain).map(({ id }) => id);
  const lacking = chosen.filter(lacksModel).map(({ id }) => id);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-ink-2">{plural(chosen.length, "row")} selected</span>
      {retryable.length > 0 && (
        <Button size="compact" onClick={() => onRetry({ rowIds: retryable })}>
          Retry {retryable.length}
        </Button>
      )}
      {lacking.length > 0 && (
        <Button size="compact" onClick={() => onRetry({ rowIds: lacking, fallbacks: true })}>
          Write {lacking.length} with the model
        </Button>
      )}
      <Button size="compact" variant="ghost" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
