"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { BATCH_ROW_STATUSES } from "@/lib/core/vocabulary";

const PARAMS = {
  status: parseAsStringLiteral(BATCH_ROW_STATUSES),
  q: parseAsString.withDefault(""),
  trade: parseAsString,
  town: parseAsString,
  warning: parseAsString,
  /** The row whose calendar is looked at. */
  row: parseAsString,
};

/** What is shown, in the address: a reload, a bookmark and a colleague see the same rows. */
export function useBatchFilters() {
  const [params, setParams] = useQueryStates(PARAMS, { history: "replace" });
  const { row, ...filters } = params;
  return {
    filters,
    openRow: row,
    setFilters: (changes: Partial<typeof filters>) => void setParams(changes),
    clear: () => void setParams({ status: null, q: null, trade: null, town: null, warning: null }),
    setOpenRow: (id: string | null) => void setParams({ row: id }),
  };
}
