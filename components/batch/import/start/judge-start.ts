import type { DryRun } from "@/lib/batch/schema";
import { GUEST_BATCH_ROWS } from "@/lib/core/guest-batch-rows";
import { plural } from "../../../ui/plural";
import { readCap } from "../../read-cap";
import type { ImportOptions } from "../draft/import-draft";
import type { TableRow } from "../fix/table-row";

interface StartFacts {
  rows: readonly TableRow[];
  options: Pick<ImportOptions, "skipBadRows" | "runDuplicates" | "spendCap">;
  /** The newest judgement there is; undefined while the first is on its way. */
  report: Pick<DryRun, "errors" | "duplicates" | "skipped"> | undefined;
  /** The judgement of the options as they are now was refused. */
  isRefused: boolean;
  /** What is wrong with a field is said there. */
  fields: Readonly<Record<string, string>>;
  isGuest: boolean;
}

/** What would be started, and why it cannot be; `whyNot` is blank where another part of the page says it. */
export interface StartJudgement {
  ready: TableRow[];
  bad: number;
  repeats: number;
  isTooMany: boolean;
  whyNot: string | null;
}

function explain({ report, options, isRefused, fields }: StartFacts, bad: number, ready: number): string | null {
  if (Object.keys(fields).length > 0) return "Mend what is marked on this page first.";
  if (!("value" in readCap(options.spendCap))) return "Mend the spend cap first.";
  if (isRefused) return "It cannot be started while it cannot be estimated.";
  if (!report) return "";
  if (!options.skipBadRows && bad > 0)
    return `Mend the ${plural(bad, "row")} that cannot be run, or leave ${bad === 1 ? "it" : "them"} out.`;
  return ready === 0 ? "No row can be run." : null;
}

/** Judges whether a batch may be started. Without a report no row is known to be ready. */
export function judgeStart(facts: StartFacts): StartJudgement {
  const { rows, options, report, isGuest } = facts;
  const bad = new Set(report?.errors.map(({ row }) => row));
  const repeats = new Set(report?.duplicates.map(({ row }) => row));
  const skipped = new Set(report?.skipped.map(({ row }) => row));
  const runs = ({ row, leftOut }: TableRow) =>
    !leftOut && !bad.has(row) && !skipped.has(row) && (options.runDuplicates || !repeats.has(row));
  const ready = report ? rows.filter(runs) : [];
  const isTooMany = isGuest && ready.length > GUEST_BATCH_ROWS;
  const whyNot = explain(facts, bad.size, ready.length) ?? (isTooMany ? "" : null);
  return { ready, bad: bad.size, repeats: repeats.size, isTooMany, whyNot };
}
