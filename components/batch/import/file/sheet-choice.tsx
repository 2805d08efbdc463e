import { useMutation } from "@tanstack/react-query";
import { NativeSelect } from "../../../ui/native-select";
import { Segmented } from "../../../ui/segmented";
import type { ImportDraft } from "../draft/import-draft";
import { changeSheet } from "./change-sheet";
import { parseInWorker } from "./parse-in-worker";
import { sayUnread, UnreadableFile } from "./unreadable-file";

/** Names of so many letters are all seen at once; more are a list. */
const SEEN_LETTERS = 60;

/** Which sheet of a workbook is the list; nothing where there is only one. */
export function SheetChoice({
  draft,
  onChange,
}: {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
}) {
  const { file, source, otherSheets } = draft;
  const read = useMutation({
    // One after the other: what was chosen last is read last.
    scope: { id: "read-file" },
    mutationFn: async (sheet: string) => {
      const looked = otherSheets?.[sheet];
      if (looked) return looked.file;
      if (!source) throw new UnreadableFile("The workbook is not at hand any more. Choose it again.");
      return parseInWorker(source, { sheet });
    },
    onSuccess: (chosen) => onChange(changeSheet(draft, chosen)),
  });
  if (!file.sheets || file.sheets.length < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span aria-hidden="true" className="font-semibold">
        The list is on the sheet
      </span>
      {file.sheets.join("").length <= SEEN_LETTERS ? (
        <Segmented
          label="The list is on the sheet"
          value={file.sheet ?? ""}
          options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => read.mutate(sheet)}
        />
      ) : (
        <NativeSelect
          compact
          aria-label="The list is on the sheet"
          aria-busy={read.isPending}
          value={file.sheet}
          onChange={(event) => read.mutate(event.target.value)}
        >
          {file.sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </NativeSelect>
      )}
      {read.isError && (
        <span role="alert" className="text-danger">
          {sayUnread(read.error, "This sheet cannot be read.")}
        </span>
      )}
    </div>
  );
}
