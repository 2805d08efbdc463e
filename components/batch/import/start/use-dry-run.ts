import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { DryRun } from "@/lib/batch/schema";
import { ApiProblem } from "../../../api-client";
import type { ImportDraft } from "../draft/import-draft";
import { listAffected, listSeen, mergeReport } from "../file/check-part";
import type { TableRow } from "../fix/table-row";
import { checkRows } from "./send-batch";

/** Pause after the last change before the rows are checked again. */
const CHECK_AFTER_MS = 700;

/** Without a connection the check is tried again so often. */
const TRY_AGAIN_MS = 5000;

/** Whether the judgement is of the rows as they are now, and if not, why. */
export type CheckState = "current" | "checking" | "offline" | "failed";

/** Rows with their judgement. */
interface Checked {
  rows: readonly TableRow[];
  options: ImportDraft["options"];
  report: DryRun;
}

interface Amount {
  /** True where the defects alone are shown: of a long list only the rows that a change may concern are sent again. The estimate is not brought up to date. */
  defectsOnly?: boolean;
}

/** The rows' judgement by that of `last` and of the rows that may be judged otherwise now; null where all have to be sent. */
async function checkChanges(draft: ImportDraft, last: Checked | null, signal: AbortSignal): Promise<DryRun | null> {
  if (last?.options !== draft.options) return null;
  const affected = listAffected(last.rows, draft.rows);
  if (!affected) return null;
  const rows = listSeen(draft.rows, affected);
  const part =
    rows.length === 0 ? null : await checkRows({ ...draft, rows }, { signal, homeCountry: last.report.homeCountry });
  return mergeReport(last.report, part, { before: last.rows, affected });
}

/** The server's judgement of the rows as they are now; the one before stays visible until a new one is there. */
export function useDryRun(draft: ImportDraft, { defectsOnly = false }: Amount = {}) {
  const client = useQueryClient();
  const [settled, setSettled] = useState(draft);
  const [last, setLast] = useState<Checked | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // Rows are compared by identity: every change makes a new array.
  const version = useVersion(settled.rows);
  const keyOf = (what: "whole" | "defects") => ["batch-check", what, draft.key, version, settled.options];
  const query = useQuery({
    queryKey: keyOf(defectsOnly ? "defects" : "whole"),
    queryFn: async ({ signal }): Promise<Checked> => {
      const { rows, options } = settled;
      const changes = defectsOnly ? await checkChanges(settled, last, signal) : null;
      if (changes) return { rows, options, report: changes };
      setSent(null);
      const checked = { rows, options, report: await checkRows(settled, { signal, onSent: setSent }) };
      // The next step asks for no more than this.
      if (defectsOnly) client.setQueryData(keyOf("whole"), checked);
      return checked;
    },
    staleTime: 60_000,
    refetchInterval: ({ state }) => isOffline(state.error) && TRY_AGAIN_MS,
  });
  if (query.data && query.data !== last) setLast(query.data);
  const isSettled = settled.rows === draft.rows && settled.options === draft.options;
  const state = judgeState(query, isSettled);
  const isStale = state === "checking" || state === "offline";
  return { ...query, data: (query.data ?? last)?.report, state, isStale, sent };
}

const isOffline = (error: unknown) => error instanceof ApiProblem && error.code === "offline";

function judgeState(
  { fetchStatus, failureReason, isError }: Pick<UseQueryResult, "fetchStatus" | "failureReason" | "isError">,
  isSettled: boolean,
): CheckState {
  // It is tried again by itself until there is an answer.
  if (isOffline(failureReason) && isSettled) return "offline";
  if (fetchStatus !== "idle" || !isSettled) return "checking";
  return isError ? "failed" : "current";
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
