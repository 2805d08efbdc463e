"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { workspaceQuery } from "../../account/account-queries";
import { WorkspaceHeader } from "../../account/workspace-header";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { plural } from "../../ui/plural";
import { PageTitle } from "../../ui/section-title";
import { Skeleton } from "../../ui/skeleton";
import { DropStep } from "./drop-step";
import { FixStep } from "./fix-step";
import type { ImportDraft } from "./import-draft";
import { dropDraft, dropOtherDrafts, findDraft, keepDraft } from "./keep-draft";
import { MapStep } from "./map-step";
import { StartStep } from "./start-step";
import { StepTrail } from "./step-trail";
import { TooManyRows } from "./too-many-rows";

/** Pause before a change is written to the browser's storage. */
const KEEP_AFTER_MS = 400;

/** A list of businesses on its way to calendars: choose, map, fix, start. Nothing is lost by a reload. */
export function ImportScreen() {
  const [draft, setDraft] = useState<ImportDraft | null | "reading">("reading");
  const [isAsking, setAsking] = useState(false);
  const { data: workspace, isError } = useQuery(workspaceQuery());
  const owner = workspace?.id;
  useEffect(() => {
    if (isError) setDraft((now) => (now === "reading" ? null : now));
    if (owner === undefined) return;
    void dropOtherDrafts(owner);
    void findDraft(owner).then((kept) => setDraft((now) => (now === "reading" ? (kept ?? null) : now)));
  }, [owner, isError]);
  useEffect(() => {
    if (draft === "reading" || draft === null || owner === undefined) return;
    const timer = setTimeout(() => void keepDraft(owner, draft), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, owner]);
  const update = (change: Partial<ImportDraft>) =>
    setDraft((now) => (now === null || now === "reading" ? now : { ...now, ...change }));
  const dropKept = () => void (owner !== undefined && dropDraft(owner));
  const forget = () => {
    dropKept();
    setDraft(null);
    setAsking(false);
  };
  const isTooLong =
    draft !== null && draft !== "reading" && workspace !== undefined && draft.file.rows.length > workspace.batchMaxRows;
  const step = draft === null || draft === "reading" ? "drop" : draft.step;
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
            <Button variant="ghost" size="compact" className="ml-auto" onClick={() => setAsking(true)}>
              Start over
            </Button>
          )}
        </div>
        <StepTrail step={step} onGo={(to) => update({ step: to })} />
        {draft === "reading" && <Skeleton className="h-72 rounded-panel" />}
        {draft === null && <DropStep onFile={setDraft} />}
        {isTooLong && <TooManyRows draft={draft} most={workspace.batchMaxRows} onChange={update} />}
        {draft !== null && draft !== "reading" && !isTooLong && (
          <>
            {draft.step === "map" && <MapStep draft={draft} onChange={update} />}
            {draft.step === "fix" && <FixStep draft={draft} onChange={update} />}
            {draft.step === "start" && <StartStep draft={draft} onChange={update} onStarted={dropKept} />}
          </>
        )}
      </main>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Start over with another file?"
        action="Start over"
        onConfirm={forget}
      >
        The columns you matched and the rows you mended are forgotten. Your file itself stays as it is.
      </ConfirmDialog>
    </>
  );
}
