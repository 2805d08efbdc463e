import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { formatCount } from "../../ui/plural";
import type { ImportDraft } from "./import-draft";
import { listParts, namePart, takePart } from "./take-part";

interface TooManyRowsProps {
  draft: ImportDraft;
  most: number;
  onChange: (change: Partial<ImportDraft>) => void;
}

/** A file that is longer than a batch may be: it is said before anything is sent, and one of its parts can be taken. */
export function TooManyRows({ draft: { file, fileName }, most, onChange }: TooManyRowsProps) {
  return (
    <Notice
      tone="warn"
      role="alert"
      title={`This file has ${formatCount(file.rows.length)} rows; a batch can have ${formatCount(most)}`}
      actions={listParts(file, most).map((part) => (
        <Button
          key={part.from}
          onClick={() =>
            onChange({
              file: takePart(file, part),
              fileName: namePart(fileName, part),
              mapping: null,
              rowsMapping: null,
              rows: [],
              step: "map",
            })
          }
        >
          {part.label}
        </Button>
      ))}
    >
      Choose the part to begin with. For the others choose the same file again: each part is a batch of its own. Rows
      keep the numbers of your file.
    </Notice>
  );
}
