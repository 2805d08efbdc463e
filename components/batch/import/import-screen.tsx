"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { workspaceQuery } from "../../account/account-queries";
import { WorkspaceHeader } from "../../account/workspace-header";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { plural } from "../../ui/plural";
import { PageTitle } from "../../ui/section-title";
import { Skeleton } from "../../ui/skeleton";
import { useFileDrop } from "../../ui/use-file-drop";
import { DropStep } from "./drop-step";
import { FixStep } from "./fix-step";
import { KeptImports } from "./kept-imports";
import { MapStep } from "./map-step";
import { StartStep } from "./start-step";
import { StepTrail } from "./step-trail";
import { TooManyRows } from "./too-many-rows";
import { useImportDraft } from "./use-import-draft";

/** While a list is in hand, another one is not taken by the way. */
function RefuseDrops() {
  useFileDrop(() => void toast("One list at a time. Start over to read another file."));
  return null;
}

/** A list of businesses on its way to calendars: choose, map, fix, start. Nothing is lost by a reload. */
export function ImportScreen() {
  const [isAsking, setAsking] = useState(false);
  const { data: workspace, isError } = useQuery(workspaceQuery());
  const { draft, step, update, take, finish, forget, kept, goOn, forgetOne } = useImportDraft(
    workspace?.id ?? (isError ? null : undefined),
  );
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
                ? `${draft.fileName} · ${plural(draft.file.rows.length, "row")}`
                : "A list of businesses in, a finished calendar for each of them out."}
            </p>
          </div>
          {draft !== null && draft !== "reading" && (
            <Button size="compact" className="ml-auto" onClick={() => setAsking(true)}>
              Start over
            </Button>
          )}
        </div>
        <StepTrail step={step} onGo={(to) => update({ step: to })} />
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
            {step === "map" && <MapStep draft={draft} onChange={update} />}
            {step === "fix" && <FixStep draft={draft} onChange={update} />}
            {step === "start" && <StartStep draft={draft} onChange={update} onStarted={finish} />}
          </>
        )}
      </main>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Start over with another file?"
        action="Start over"
        onConfirm={() => {
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
