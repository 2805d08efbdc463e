"use client";

import { useQuery } from "@tanstack/react-query";
import type { DryRun } from "@/lib/batch/schema";
import { BATCH_COLUMNS, type BatchColumn, REQUIRED_COLUMNS } from "@/lib/core/batching/columns/batch-columns";
import { nameHeaders } from "@/lib/core/batching/columns/name-headers";
import { isBeyond } from "@/lib/core/batching/file/beyond-header";
import { NO_HEADER } from "@/lib/core/batching/file/table";
import { problemMessage } from "../../../api-client";
import { Button } from "../../../ui/button";
import { joinClasses } from "../../../ui/join-classes";
import { NativeSelect } from "../../../ui/native-select";
import { Notice } from "../../../ui/notice";
import { plural } from "../../../ui/plural";
import { Skeleton } from "../../../ui/skeleton";
import { useSubmit } from "../../../use-submit";
import { columnLabel } from "../../column-label";
import { type ImportDraft, remapDraft } from "../draft/import-draft";
import { withHeader } from "../file/choose-header";
import { HeaderChoice } from "../file/header-choice";
import { SheetChoice } from "../file/sheet-choice";
import { GarbledNote, TextChoice } from "../file/text-choice";
import { MergedNote } from "../fix/merged-note";
import { RivalNotes } from "../fix/rival-notes";
import { readColumns, rememberColumns } from "../start/send-batch";
import { listConfirmed } from "./list-confirmed";
import { listUnused, UnusedColumns } from "./unused-columns";

type ReadColumn = DryRun["columns"][number];

const HOW: Record<NonNullable<ReadColumn["how"]>, { label: string; isGuess: boolean }> = {
  exact: { label: "Same name", isGuess: false },
  alias: { label: "Known name", isGuess: false },
  fuzzy: { label: "Guessed by name", isGuess: true },
  value: { label: "Guessed by values", isGuess: true },
  remembered: { label: "As last time", isGuess: false },
  chosen: { label: "Your choice", isGuess: false },
};

/** Step 2: which column is which, beside three values of each. */
export function MapStep({ draft, onChange }: { draft: ImportDraft; onChange: (change: Partial<ImportDraft>) => void }) {
  const { sheet = null, headerRow, format } = draft.file;
  const guess = useQuery({
    queryKey: ["batch-columns", draft.key, sheet, headerRow, format.delimiter, format.encoding],
    queryFn: () => readColumns(draft),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  const columns = guess.data?.columns ?? [];
  const mapping = draft.mapping ?? columns.map(({ column }) => column);
  const isUnnamed = columns.every(({ how }) => how === null || how === "value");
  const missing = REQUIRED_COLUMNS.filter((column) => !mapping.includes(column));
  const names = nameHeaders(columns.map(({ header }) => header));
  const unused = listUnused(columns, mapping);
  const { choices, guesses } = listConfirmed(columns, names, mapping);
  const remember = useSubmit({
    mutationFn: () => rememberColumns(draft, { mapping: choices }),
    // Remembering is a courtesy; the way goes on without it.
    onSettled: () => onChange({ ...remapDraft(draft, mapping), guesses, headerLanguage: guess.data?.language ?? null }),
  });
  const choose = (index: number, column: BatchColumn | null) =>
    onChange({
      mapping: mapping.map((other, i) => (i === index ? column : other === column && column !== null ? null : other)),
    });
  if (guess.isPending) return <Skeleton className="h-96 rounded-panel" />;
  if (guess.isError)
    return (
      <Notice
        tone="danger"
        role="alert"
        title="The columns could not be read"
        actions={<Button onClick={() => void guess.refetch()}>Try again</Button>}
      >
        {problemMessage(guess.error)}
      </Notice>
    );
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SheetChoice draft={draft} onChange={onChange} />
        <HeaderChoice draft={draft} onChange={onChange} />
        <TextChoice draft={draft} onChange={onChange} />
      </div>
      <GarbledNote draft={draft} />
      <MergedNote file={draft.file} names={names} />
      {isUnnamed && headerRow !== NO_HEADER && (
        <Notice
          tone="warn"
          title={`Is row ${headerRow} a business?`}
          actions={
            <Button size="compact" onClick={() => onChange(withHeader(draft, NO_HEADER))}>
              Yes, my file has no header
            </Button>
          }
        >
          None of its cells is the name of a column that Bella knows. If your file has no header, say so, or the first
          business is left out.
        </Notice>
      )}
      <div className="overflow-hidden rounded-panel border border-line bg-surface">
        <table className="w-full table-fixed border-collapse text-left max-desk:block">
          <thead className="bg-surface-2 text-meta text-ink-2 max-desk:sr-only">
            <tr>
              <th scope="col" className="px-4 py-2.5 font-medium">
                In your file
              </th>
              <th scope="col" className="px-4 py-2.5 font-medium">
                First values
              </th>
              <th scope="col" className="px-4 py-2.5 font-medium">
                Is
              </th>
            </tr>
          </thead>
          <tbody className="max-desk:block">
            {columns.map((column, index) => (
              <MappedColumn
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position; two may have the same header.
                key={index}
                column={column}
                name={names[index] ?? ""}
                chosen={mapping[index] ?? null}
                onChoose={(to) => choose(index, to)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <RivalNotes
        columns={columns}
        names={names}
        mapping={mapping}
        onMapping={(changed) => onChange({ mapping: changed })}
      />
      <UnusedColumns unused={unused} names={names} />
      {missing.length > 0 && (
        <Notice tone="warn" role="status" title={`Still to choose: ${missing.map(columnLabel).join(", ")}`}>
          Every business needs a name, a trade and a town.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3 max-desk:sticky max-desk:bottom-0 max-desk:z-10 max-desk:-mx-4 max-desk:border-t max-desk:border-line max-desk:bg-surface max-desk:px-4 max-desk:py-3">
        <Button
          variant="primary"
          disabled={missing.length > 0}
          pending={remember.isPending}
          onClick={() => remember.mutate()}
        >
          {unused.filled.length > 0 ? `Continue without ${plural(unused.filled.length, "column")}` : "Continue"}
        </Button>
      </div>
    </div>
  );
}

function sayLeftOut({ header }: ReadColumn, how: ReadColumn["how"]): string {
  if (isBeyond(header)) return "Cells too many: their rows are refused";
  return how === "remembered" ? "Its values are left out, as last time" : "Its values are left out";
}

interface MappedColumnProps {
  column: ReadColumn;
  name: string;
  chosen: BatchColumn | null;
  onChoose: (column: BatchColumn | null) => void;
}

function MappedColumn({ column, name, chosen, onChoose }: MappedColumnProps) {
  const how = chosen === column.column ? column.how : "chosen";
  const mark = chosen !== null && how !== null ? HOW[how] : null;
  return (
    <tr className="border-t border-line align-top max-desk:block max-desk:px-4 max-desk:py-3 max-desk:first:border-t-0">
      <th scope="row" className="px-4 py-3 font-semibold text-ink break-words max-desk:block max-desk:p-0">
        {name}
      </th>
      <td className="px-4 py-3 text-ink-2 max-desk:block max-desk:px-0 max-desk:py-1">
        {column.samples.length === 0 ? (
          <span className="text-ink-3">empty</span>
        ) : (
          <ul>
            {column.samples.map((sample, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: samples never move, and may repeat.
              <li key={i} className="truncate">
                {sample}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className="px-4 py-3 max-desk:block max-desk:p-0">
        <NativeSelect
          compact
          aria-label={`${name} is`}
          value={chosen ?? ""}
          onChange={(event) => onChoose(event.target.value === "" ? null : (event.target.value as BatchColumn))}
        >
          <option value="">Not used</option>
          {BATCH_COLUMNS.map((option) => (
            <option key={option} value={option}>
              {columnLabel(option)}
            </option>
          ))}
        </NativeSelect>
        {chosen === null && column.samples.length > 0 && (
          <p className="mt-1.5 text-meta font-semibold text-warn">{sayLeftOut(column, how)}</p>
        )}
        {mark && (
          <p className={joinClasses("mt-1.5 text-meta", mark.isGuess ? "font-semibold text-warn" : "text-ink-2")}>
            {mark.isGuess && <span aria-hidden="true">? </span>}
            {mark.label}
            {mark.isGuess && ": please check"}
          </p>
        )}
      </td>
    </tr>
  );
}
