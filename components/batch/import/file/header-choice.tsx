import { NO_HEADER } from "@/lib/core/batching/file/table";
import { NativeSelect } from "../../../ui/native-select";
import type { ImportDraft } from "../draft/import-draft";
import { listLines, withHeader } from "./choose-header";

const OFFERED_LINES = 10;

/** Which line of the file names the columns: lists have titles above it, or none at all. */
export function HeaderChoice({
  draft: { file },
  onChange,
}: {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
}) {
  const lines = listLines(file);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span aria-hidden="true" className="font-semibold">
        The columns are named in
      </span>
      <NativeSelect
        compact
        aria-label="The columns are named in"
        value={String(file.headerRow)}
        onChange={(event) => onChange(withHeader({ file }, Number(event.target.value)))}
      >
        {lines.slice(0, Math.min(OFFERED_LINES, lines.length - 1)).map(({ row, cells }) => (
          <option key={row} value={row}>
            {`Row ${row}: ${cells
              .filter((cell) => cell.trim() !== "")
              .join(", ")
              .slice(0, 60)}`}
          </option>
        ))}
        <option value={NO_HEADER}>No row: my file has no header</option>
      </NativeSelect>
    </div>
  );
}
