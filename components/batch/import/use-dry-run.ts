import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ImportDraft } from "./import-draft";
import { checkRows } from "./send-batch";

/** Pause after the last change before the rows are checked again. */
const CHECK_AFTER_MS = 700;

/** The server's judgement of the rows as they are now; the one before stays visible while a new one is on its way, and after one was refused. */
export function useDryRun(draft: ImportDraft) {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const query = useQuery({
    // Rows are compared by identity: every change makes a new array.
    queryKey: ["batch-check", draft.key, useVersion(settled.rows), settled.options],
    queryFn: ({ signal }) => checkRows(settled, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const last = useLast(query.data);
  const isStale = settled.rows !== draft.rows || settled.options !== draft.options || query.isFetching;
  return { ...query, data: last, isStale };
}

/** The newest value there was: a refused request has none of its own. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) setLast(value);
  }, [value]);
  return value ?? last;
}

const versions = new WeakMap<object, number>();
let last = 0;

/** A number for an object that changes exactly when the object does. */
function useVersion(object: object): number {
  const known = versions.get(object);
  if (known !== undefined) return known;
  versions.set(object, ++last);
  return last;
}
