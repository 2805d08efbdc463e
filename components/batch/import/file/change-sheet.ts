import type { ImportDraft, ParsedFile, SheetWork } from "../draft/import-draft";
import { NO_EDITS } from "../fix/edit-history";

const workOf = (draft: ImportDraft): SheetWork => ({
  file: draft.file,
  mapping: draft.mapping,
  rowsMapping: draft.rowsMapping,
  rows: draft.rows,
  history: draft.history ?? NO_EDITS,
  headerLanguage: draft.headerLanguage ?? null,
  guesses: draft.guesses ?? null,
});

/** The draft with another sheet in hand, as it was left when it was looked at before; what was done to this one waits. */
export function changeSheet(draft: ImportDraft, chosen: ParsedFile): Partial<ImportDraft> {
  const { [chosen.sheet ?? ""]: before, ...others } = draft.otherSheets ?? {};
  const fresh = {
    file: chosen,
    mapping: null,
    rowsMapping: null,
    rows: [],
    history: NO_EDITS,
    headerLanguage: null,
    guesses: null,
  };
  return { ...(before ?? fresh), otherSheets: { ...others, [draft.file.sheet ?? ""]: workOf(draft) } };
}
