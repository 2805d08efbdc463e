"use client";

import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { problemMessage } from "../../../api-client";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { plural } from "../../../ui/plural";
import { SectionTitle } from "../../../ui/section-title";
import { PHONE, useMediaQuery } from "../../../ui/use-media-query";
import { type ImportDraft, shownColumns } from "../draft/import-draft";
import { FirstCheck } from "../file/first-check";
import { useDryRun } from "../start/use-dry-run";
import { changeEach, changeRows } from "./change-rows";
import { LanguageNote } from "./language-note";
import { listRepairs } from "./list-repairs";
import { MendBar } from "./mend-bar";
import { RepairList } from "./repair-list";
import { RowCounts } from "./row-counts";
import { problemsOf, repeatsOf } from "./row-notes";
import { RowsSection } from "./rows-section";
import { listSkipped, SkippedNote } from "./skipped-note";
import { downloadText, toRejectsCsv } from "./to-csv";
import { UpdatesNote } from "./updates-note";
import { useMending } from "./use-mending";
import type { RowFilter } from "./use-shown-rows";

const cellsSet = (cells: number) => `${plural(cells, "cell")} set`;

/** Step 3: what is wrong, by repair and in the table itself. */
export function FixStep({ draft, onChange }: { draft: ImportDraft; onChange: (change: Partial<ImportDraft>) => void }) {
  const { data: report, error, isError, state, sent, refetch } = useDryRun(draft, { defectsOnly: true });
  const [filter, setFilter] = useState<RowFilter | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const isPhone = useMediaQuery(PHONE);
  const mending = useMending(draft, onChange);
  const { rows } = draft;
  const columns = useMemo(() => shownColumns(rows), [rows]);
  const problems = useMemo(() => problemsOf(report?.errors ?? []), [report]);
  const hints = useMemo(() => problemsOf(report?.warnings ?? []), [report]);
  const repeats = useMemo(() => repeatsOf(report?.duplicates ?? [], rows, report?.skipped), [report, rows]);
  const repairs = useMemo(() => (report ? listRepairs(report, rows) : []), [report, rows]);
  const failed = isError && (
    <Notice
      tone="danger"
      role="alert"
      title={report ? "The rows could not be checked again" : "The rows could not be checked"}
      actions={<Button onClick={() => void refetch()}>Try again</Button>}
    >
      {problemMessage(error)}
    </Notice>
  );
  if (!report && state === "offline")
    return (
      <Notice tone="warn" role="status" title="Not checked yet: you are offline">
        The rows are checked as soon as you are online again.
      </Notice>
    );
  if (!report) return failed || <FirstCheck rows={draft.rows.length} sent={sent} />;
  const rejected = report.rows.invalid + (draft.options.runDuplicates ? 0 : report.rows.duplicate);
  return (
    <div className="flex flex-col gap-6">
      <RowCounts report={report} state={state} />
      <SkippedNote lines={listSkipped(draft, report.skipped)} />
      <UpdatesNote updates={report.updates} />
      <LanguageNote
        guess={draft.headerLanguage ?? report.language.guess}
        report={report.language}
        options={draft.options}
        onChange={(options) => onChange({ options })}
      />
      {failed}
      {repairs.length > 0 && (
        <section aria-labelledby="repairs" className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <SectionTitle id="repairs">To mend</SectionTitle>
            {rejected > 0 && (
              <Button
                size="compact"
                onClick={() =>
                  downloadText(
                    `${draft.fileName.replace(/\.[^.]*$/, "")}-rejects.csv`,
                    toRejectsCsv(draft, report, draft.options.runDuplicates),
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
            onRepair={(changed, cells) => mending.mend(changeRows(rows, changed, cells), cellsSet)}
            onReading={(changes) => mending.mend(changeEach(rows, changes), cellsSet)}
            onShow={(chosen) => {
              setPicked(new Set(chosen));
              setFilter("shown");
            }}
          />
        </section>
      )}
      <RowsSection
        rows={rows}
        columns={columns}
        problems={problems}
        hints={hints}
        repeats={repeats}
        repairs={repairs}
        mending={mending}
        // A phone shows one row at a time: those that need it come first.
        filter={filter ?? (isPhone && problems.size > 0 ? "errors" : "all")}
        onFilter={setFilter}
        picked={picked}
        at={draft.at}
        onAt={(row) => onChange({ at: row })}
      />
      <p role="status" className="sr-only">
        {mending.said}
      </p>
      <MendBar
        report={report}
        state={state}
        leftOut={rows.filter(({ leftOut }) => leftOut).length}
        mending={mending}
        onContinue={() => onChange({ step: "start" })}
      />
    </div>
  );
}
