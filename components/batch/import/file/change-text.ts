import type { TextChoice } from "@/lib/core/batching/file/read-delimited";
import type { ImportDraft, ParsedFile } from "../draft/import-draft";
import { NO_EDITS } from "../fix/edit-history";
import { takePart } from "./take-part";

/** What becomes of an import whose text is read another way: its columns are to be matched again. */
export function changeText({ whole }: ImportDraft, file: ParsedFile, text: TextChoice): Partial<ImportDraft> {
  const fresh = { text, mapping: null, rowsMapping: null, rows: [], history: NO_EDITS, headerLanguage: null };
  return whole ? { ...fresh, file: takePart(file, whole.part), whole: { ...whole, file } } : { ...fresh, file };
}
