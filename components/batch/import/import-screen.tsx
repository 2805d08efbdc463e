"use client";

import { useIsMutating, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { toast } from "sonner";
import { workspaceQuery } from "../../account/account-queries";
import { WorkspaceHeader } from "../../account/workspace-header";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { plural } from "../../ui/plural";
import { PageTitle } from "../../ui/section-title";
import { Skeleton } from "../../ui/skeleton";
import { useFileDrop } from "../../ui/use-file-drop";
import { MapStep } from "./columns/map-step";
import type { ImportDraft, ImportStep } from "./draft/import-draft";
import { KeptImports } from "./draft/kept-imports";
import { useImportDraft } from "./draft/use-import-draft";
import { DropStep } from "./file/drop-step";
import { TooManyRows } from "./file/too-many-rows";
import { FixStep } from "./fix/fix-step";
import { isBlankRow } from "./fix/table-row";
import { giveUpOrder, orderKey } from "./start/start-order";
import { StartStep } from "./start/start-step";
import { StepTrail } from "./step-trail";

/** While a list is in hand, another one is not taken by the way. */
function RefuseDrops() {
  useFileDrop(() => void toast("One list at a time. Start over to read another file."));
  return null;
}

/** Whether the order of the list in hand is out. Until it is answered, Back leads nowhere: what it says is said there. */
function useOrderOut(
  draft: ImportDraft | null | "reading",
  step: ImportStep | "drop",
  onChange: (change: Partial<ImportDraft>) => void,
): boolean {
  const id = draft === null || draft === "reading" ? undefined : draft.id;
  const isOut = useIsMutating({ mutationKey: orderKey(id) }) > 0;
  const goBack = useEffectEvent(() => onChange({ step: "start" }));
  const hasLeft = isOut && step !== "start";
  useEffect(() => {
    if (hasLeft) goBack();
  }, [hasLeft]);
  return isOut;
}

function sayGivenUp(fileName: string): void {
  toast(`Starting ${fileName} was given up`, {
    description: "If Bella had all of it already, its batch is under Batches.",
    duration: 10_000,
  });
}

/** A list of businesses on its way to calendars: choose, map, fix, start. Nothing is lost by a reload. */
/** How many rows a list has: lines that are no business under the columns that are used are counted apart. */
function sayRows({ file, rows }: ImportDraft): string {
  const blank = rows.filter(isBlankRow).length;
  const most = plural(file.rows.length - blank, "row");
  return blank === 0 ? most : `${most}, and ${plural(blank, "line")} with no business in the columns that are used`;
}

export function ImportScreen() {
  const [isAsking, setAsking] = useState(false);
  const { data: workspace, isError } = useQuery(workspaceQuery());
  const { draft, update, take, finish, forget, kept, goOn, forgetOne, ...work } = useImportDraft(
    workspace?.id ?? (isError ? null : undefined),
  );
  const isOut = useOrderOut(draft, work.step, update);
  const step = isOut ? "start" : work.step;
  const isTooLong =
    draft !== null && draft !== "reading" && workspace !== undefined && draft.file.rows.length > workspace.batchMaxRows;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[80rem] px-5 py-8 max-desk:px-4 max-desk:py-6">
        <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1">
            <PageTitle>New batch</PageTitle>
            <p className="mt-1 truncate text-ink-2">
              {draft !== null && draft !== "reading"
                ? `${draft.fileName} · ${sayRows(draft)}`
                : "A list of businesses in, a finished calendar for each of them out."}
            </p>
          </div>
          {draft !== null && draft !== "reading" && (
            <Button size="compact" className="ml-auto" onClick={() => setAsking(true)}>
              Start over
            </Button>
          )}
        </div>
        <StepTrail step={step} isLocked={isOut} onGo={(to) => update({ step: to })} />
        {draft === "reading" && <Skeleton className="h-72 rounded-panel" />}
        {draft === null && (
          <>
            <KeptImports kept={kept} onGoOn={(id) => void goOn(id)} onForget={forgetOne} />
            <DropStep onFile={take} />
          </>
        )}
        {draft !== null && <RefuseDrops />}
        {isTooLong && <TooManyRows draft={draft} most={workspace.batchMaxRows} onChange={update} />}
        {draft !== null && draft !== "reading" && !isTooLong && (
          <>
            {step === "map" && <MapStep key={draft.id} draft={draft} onChange={update} />}
            {step === "fix" && <FixStep key={draft.id} draft={draft} onChange={update} />}
            {step === "start" && <StartStep key={draft.id} draft={draft} onChange={update} onStarted={finish} />}
          </>
        )}
      </main>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Start over with another file?"
        action="Start over"
        onConfirm={() => {
          if (draft !== null && draft !== "reading" && giveUpOrder(draft.id)) sayGivenUp(draft.fileName);
          forget();
          setAsking(false);
        }}
      >
        The columns you matched and the rows you mended are forgotten. Your file itself stays as it is, and so does what
        another tab has open.
      </ConfirmDialog>
    </>
  );
}
