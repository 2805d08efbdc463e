import type { BatchCells, BatchColumn } from "../columns/batch-columns";

/** What lists hold where somebody did not know: a formula without an answer, "n/a", "TBC". */
const UNKNOWN =
  /^(n\.?\/?a\.?|#n\/a|#ref!|#value!|#name\?|tb[cd]|null|undefined|k\. ?a\.|not (known|applicable)|unknown|\(no value\)|\?+|[-–—]+)$/i;
/** No business is called so. */
const NAMELESS = /^(#?n\/a|#ref!|#value!|#name\?|[-–—]+)$/i;
const NOTHING = /^(none|no website|keine?r?|ninguno|ninguna|aucun|aucune|nessuno|nessuna|nenhum|nenhuma|geen)$/i;
/** Without what nobody sees around a text. */
const tidy = (text: string) => text.replace(/[\u200b\u2060\ufeff]/g, "").trim();

/**
 * What a cell says, undefined where it says nothing: blank, or a word for "not known". A business may be called "TBC" or
 * "None", and no closed days ("none", "-") are an answer.
 */
export function readFilled(cells: BatchCells, column: BatchColumn): string | undefined {
  const text = tidy(cells[column] ?? "");
  if (column === "business_name") return text === "" || NAMELESS.test(text) ? undefined : text;
  if (text === "") return undefined;
  if (column === "closed_days") return /^[-–—]+$/.test(text) || !UNKNOWN.test(text) ? text : undefined;
  return UNKNOWN.test(text) || NOTHING.test(text) ? undefined : text;
}

/** True for a cell that says something. */
export const isFilled = (cells: BatchCells, column: BatchColumn): boolean => readFilled(cells, column) !== undefined;
