"use client";

import { createParser, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { BATCH_ROW_STATUSES } from "@/lib/core/vocabulary";

/** A word that somebody can have meant: an address with characters that nobody sees filters by nothing. */
const parseAsWord = createParser({
  parse: (text) => (/\p{Cc}/u.test(text) ? null : text),
  serialize: String,
});

const PARAMS = {
  status: parseAsStringLiteral(BATCH_ROW_STATUSES),
  q: parseAsWord.withDefault(""),
  trade: parseAsWord,
  town: parseAsWord,
  warning: parseAsWord,
  /** The row whose calendar is looked at. */
  row: parseAsString,
};

/** Every row is shown. */
export const NO_FILTERS = { status: null, q: "", trade: null, town: null, warning: null };

/**
 * What is shown, in the address: a reload, a bookmark and a colleague see the same rows. Back undoes a choice and closes
 * the preview; what is typed, and a walk from preview to preview, leave no steps behind. The callbacks stay the same.
 */
export function useBatchFilters() {
  const [{ row, status, q, trade, town, warning }, setParams] = useQueryStates(PARAMS, { history: "replace" });
  const filters = useMemo(() => ({ status, q, trade, town, warning }), [status, q, trade, town, warning]);
  const open = useRef({ row, wasPushed: false });
  useEffect(() => {
    open.current = { row, wasPushed: row !== null && open.current.wasPushed };
    if (row === null) history.scrollRestoration = "auto";
  }, [row]);
  const setFilters = useCallback(
    (changes: Partial<typeof filters>) => void setParams(changes, { history: "q" in changes ? "replace" : "push" }),
    [setParams],
  );
  const clear = useCallback(() => void setParams(NO_FILTERS, { history: "push" }), [setParams]);
  const setOpenRow = useCallback(
    (id: string | null) => {
      if (id === null && open.current.wasPushed) return history.back();
      const isFirst = id !== null && open.current.row === null;
      if (isFirst) {
        open.current.wasPushed = true;
        // The table follows the preview; Back must not throw it to where it was when the first one was opened.
        history.scrollRestoration = "manual";
      }
      void setParams({ row: id }, { history: isFirst ? "push" : "replace" });
    },
    [setParams],
  );
  return { filters, openRow: row, setFilters, clear, setOpenRow };
}
