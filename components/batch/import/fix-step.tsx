"use client";

import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { plural } from "../../ui/plural";
import { SectionTitle } from "../../ui/section-title";
import { Segmented } from "../../ui/segmented";
import { Skeleton } from "../../ui/skeleton";
import { changeEach, changeRows, editCell } from "./change-rows";
import { FindReplace } from "./find-replace";
import { type ImportDraft, shownColumns, type TableRow } from "./import-draft";
import { LanguageNote } from "./language-note";
import { listRepairs } from "./list-repairs";
import { RepairList } from "./repair-list";
import { RowCounts } from "./row-counts";
import { RowsGrid } from "./rows-grid";
import { downloadText, toRejectsCsv } from "./to-csv";
import { UpdatesNote } from "./updates-note";
import { useDryRun } from "./use-dry-run";

type Filter = "all" | "errors" | "duplicates" | "shown";

function problemsOf(errors: DryRun["errors"]): Map<number, Map<BatchColumn, string>> {
  const problems = new Map<number, Map<BatchColumn, string>>();
  for (const { row, column, message } of errors) {
    const cells = problems.get(row) ?? new Map<BatchColumn, string>();
    problems.set(row, cells.set(column, message));
  }
  return problems;
}

function duplicatesOf(duplicates: DryRun["duplicates"], rows: readonly TableRow[]): Map<number, string> {
  const cells = new Map(rows.map((one) => [one.row, one.cells]));
  const idOf = (row: number) => cells.get(row)?.external_id?.trim() ?? "";
  return new Map(
    duplicates.map(({ row, duplicateOf }) => {
      if (duplicateOf === null) return [row, "has this calendar already"];
      const id = idOf(row);
      // Two businesses under one id look like no repetition at all.
      const isById = id !== "" && id === idOf(duplicateOf);
      return [row, isById ? `has the id ${id} of row ${duplicateOf}` : `repeats row ${duplicateOf}`];
    }),
  );
}

/** Step 3: what is wrong, by repair and in the table itself. */
export function FixStep({ draft, onChange }: { draft: ImportDraft; onChange: (change: Partial<ImportDraft>) => void }) {
  const { data: report, error, isError, isStale, refetch } = useDryRun(draft);
  const [filter, setFilter] = useState<Filter>("all");
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const { rows } = draft;
  const columns = useMemo(() => shownColumns(rows), [rows]);
  const problems = useMemo(() => problemsOf(report?.errors ?? []), [report]);
  const duplicates = useMemo(() => duplicatesOf(report?.duplicates ?? [], rows), [report, rows]);
  const repairs = useMemo(() => (report ? listRepairs(report, rows) : []), [report, rows]);
  const shown = rows.filter(({ row }) => {
    if (filter === "errors") return problems.has(row);
    if (filter === "duplicates") return duplicates.has(row);
    return filter === "all" || picked.has(row);
  });
  if (isError && !report)
    return (
      <Notice
        tone="danger"
        role="alert"
        title="The rows could not be checked"
        actions={<Button onClick={() => void refetch()}>Try again</Button>}
      >
        {problemMessage(error)}
      </Notice>
    );
  if (!report) return <Skeleton className="h-96 rounded-panel" />;
  const filters = [
    { value: "all" as const, label: "All rows" },
    { value: "errors" as const, label: `Errors only (${problems.size.toLocaleString("en")})` },
    ...(duplicates.size > 0
      ? [{ value: "duplicates" as const, label: `Repeats (${duplicates.size.toLocaleString("en")})` }]
      : []),
    ...(picked.size > 0 ? [{ value: "shown" as const, label: `Chosen (${picked.size.toLocaleString("en")})` }] : []),
  ];
  return (
    <div className="flex flex-col gap-6">
      <RowCounts report={report} isStale={isStale} />
      <UpdatesNote updates={report.updates} />
      <LanguageNote
        guess={draft.headerLanguage ?? report.language.guess}
        report={report.language}
        options={draft.options}
        onChange={(options) => onChange({ options })}
      />
      {isError && (
        <Notice tone="danger" role="alert" title="The rows could not be checked again">
          {problemMessage(error)}
        </Notice>
      )}
      {repairs.length > 0 && (
        <section aria-labelledby="repairs" className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <SectionTitle id="repairs">To mend</SectionTitle>
            {report.rows.invalid > 0 && (
              <Button
                size="compact"
                onClick={() =>
                  downloadText(
                    `${draft.fileName.replace(/\.[^.]*$/, "")}-rejects.csv`,
                    toRejectsCsv(rows, report.errors),
                  )
                }
              >
                <Download aria-hidden="true" className="size-4" />
                Download bad rows with reasons
              </Button>
            )}
          </div>
          <RepairList
            repairs={repairs}
            onRepair={(changed, cells) => onChange({ rows: changeRows(rows, changed, cells) })}
            onReading={(changes) => onChange({ rows: changeEach(rows, changes) })}
            onShow={(chosen) => {
              setPicked(new Set(chosen));
              setFilter("shown");
            }}
          />
        </section>
      )}
      <section aria-label="Rows" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Segmented label="Which rows" value={filter} options={filters} onChange={setFilter} />
          <FindReplace rows={rows} columns={columns} onRows={(after) => onChange({ rows: after })} />
        </div>
        <RowsGrid
          rows={shown}
          columns={columns}
          problems={problems}
          duplicates={duplicates}
          onEdit={(row, column, text) => onChange({ rows: editCell(rows, row, column, text) })}
        />
        <p className="text-meta text-ink-2">
          Arrows move, Enter or typing edits a cell, Escape gives up. Rows keep the numbers of your file.
        </p>
      </section>
      <div className="flex flex-wrap items-center gap-3 max-desk:sticky max-desk:bottom-0 max-desk:z-10 max-desk:-mx-4 max-desk:border-t max-desk:border-line max-desk:bg-surface max-desk:px-4 max-desk:py-3">
        <Button
          variant="primary"
          disabled={isStale || (report.rows.valid === 0 && report.rows.duplicate === 0)}
          onClick={() => onChange({ step: "start" })}
        >
          {report.rows.invalid > 0 ? `Continue without ${plural(report.rows.invalid, "bad row")}` : "Continue"}
        </Button>
      </div>
    </div>
  );
}
