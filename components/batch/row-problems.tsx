import type { Batch, BatchRow } from "@/lib/batch/schema";
import { Notice } from "../ui/notice";
import { labelOfColumn } from "./batch-words";
import { RejectsActions } from "./rejects-actions";

/** Why a row was not run or not finished, cell by cell, and what a finished one is warned of. */
export function RowProblems({ batch, row }: { batch: Batch; row: BatchRow }) {
  // A finished row has an error only where its calendar was to be written again, and stays.
  const notes: readonly RowNote[] = [...row.errors, ...row.warnings];
  return (
    <>
      {row.status === "queued" && <p className="mt-4">This business waits for its turn.</p>}
      {notes.length > 0 && (
        <ul className="mt-4 flex flex-col gap-3 rounded-panel bg-accent-soft p-4">
          {notes.map((note) => (
            <Problem key={`${note.column} ${note.message}`} note={note} />
          ))}
        </ul>
      )}
      {row.status === "invalid" && row.errors[0]?.code !== "no_business" && (
        <Notice
          tone="info"
          className="mt-4"
          title="Mend it in a spreadsheet"
          actions={<RejectsActions batchId={batch.id} />}
        >
          All rows of this batch that were not run are in one file, each with its reasons. Mend them there and import
          the file as a new batch.
        </Notice>
      )}
    </>
  );
}

interface RowNote {
  column?: string | null | undefined;
  message: string;
  /** What the file has there. */
  cell?: string | null | undefined;
}

function Problem({ note: { column, message, cell } }: { note: RowNote }) {
  const label = labelOfColumn(column);
  return (
    <li className="wrap-anywhere">
      {label && (
        <p className="font-semibold">
          {label}
          {cell && <span className="font-normal text-ink-2"> “{cell}”</span>}
        </p>
      )}
      <p>{message}</p>
    </li>
  );
}
