import { parseAsStringLiteral, useQueryState } from "nuqs";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { newIdempotencyKey } from "../../api-client";
import { IMPORT_STEPS, type ImportDraft, type ImportStep } from "./import-draft";
import { dropDraft, dropOtherDrafts, findDraft, getDraft, keepDraft } from "./keep-draft";
import { draftOfRest } from "./take-part";

/** A change is written to the browser's storage at once, and those that follow it no more often than this. */
const KEEP_EVERY_MS = 400;
const CHANNEL = "bella-import";
/** This page hears what it says itself: taking that over would undo what was done since. */
const PAGE = newIdempotencyKey();

/** The workspace; undefined while it is asked for, null when there is no answer. */
type Owner = string | null | undefined;
/** What one tab tells the others once it has kept a draft. */
interface Kept {
  owner: string;
  id: string;
  page: string;
}

function tellOtherTabs(kept: Kept): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(kept);
  channel.close();
}

/** Keeps every change of the draft; answers what there is to keep yet, for whoever may not wait. */
function useKeeping(owner: Owner, draft: ImportDraft | null, known: RefObject<ImportDraft | null>) {
  const waiting = useRef<(() => void) | null>(null);
  const keptAt = useRef(0);
  // With the change itself: a page that is being left has no time for an effect after it.
  useLayoutEffect(() => {
    // What came from the storage is not written back.
    if (!owner || draft === null || draft === known.current) return;
    const keep = () => {
      waiting.current = null;
      keptAt.current = Date.now();
      known.current = draft;
      void keepDraft(owner, draft).then(() => tellOtherTabs({ owner, id: draft.id, page: PAGE }));
    };
    waiting.current = keep;
    const timer = setTimeout(() => waiting.current?.(), Math.max(0, keptAt.current + KEEP_EVERY_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [draft, owner, known]);
  useEffect(() => {
    const flush = () => waiting.current?.();
    const hide = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", hide);
      flush();
    };
  }, []);
  return waiting;
}

/** Takes over what another tab has changed in the same import, so that neither overwrites the other's repairs. */
function useOtherTabs(owner: Owner, id: string | undefined, onChanged: (draft: ImportDraft) => void): void {
  useEffect(() => {
    if (!owner || id === undefined) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Kept>) => {
      if (data.page === PAGE || data.owner !== owner || data.id !== id) return;
      void getDraft(owner, id).then((changed) => changed && onChanged(changed));
    };
    return () => channel.close();
  }, [owner, id, onChanged]);
}

/** The step that is asked for, where the draft has come so far. */
const reach = (draft: ImportDraft, step: ImportStep): ImportStep => (draft.rowsMapping === null ? "map" : step);

/**
 * The import in hand: kept in this browser with every change, the same in every tab that has it open. Its step is in the
 * address, so that Back goes back a step; each tab has its own.
 */
export function useImportDraft(owner: Owner) {
  const [draft, setDraft] = useState<ImportDraft | null | "reading">("reading");
  const [asked, setStep] = useQueryState("step", parseAsStringLiteral(IMPORT_STEPS));
  const known = useRef<ImportDraft | null>(null);
  const there = draft === "reading" ? null : draft;
  const waiting = useKeeping(owner, there, known);
  const adopt = useCallback((changed: ImportDraft) => {
    known.current = changed;
    setDraft(changed);
  }, []);
  useOtherTabs(owner, there?.id, adopt);
  useEffect(() => {
    if (owner === null) setDraft((now) => (now === "reading" ? null : now));
    if (!owner) return;
    void dropOtherDrafts(owner);
    void findDraft(owner).then((kept) => {
      known.current = kept;
      setDraft((now) => (now === "reading" ? kept : now));
      void setStep((step) => (kept ? (step ?? kept.step) : null), { history: "replace" });
    });
  }, [owner, setStep]);

  function update(change: Partial<ImportDraft>) {
    setDraft((now) => (now === null || now === "reading" ? now : { ...now, ...change }));
    if (change.step) void setStep(change.step, { history: "push" });
  }
  function take(fresh: ImportDraft) {
    setDraft(fresh);
    void setStep(fresh.step, { history: "replace" });
  }
  /** Deletes what is kept of it; the page may still show it. */
  function dropKept() {
    waiting.current = null;
    if (owner && there) void dropDraft(owner, there.id);
  }
  /** It is started: what is left of its file is kept for the next batch. */
  function finish() {
    dropKept();
    const rest = there && draftOfRest(there);
    if (owner && rest) void keepDraft(owner, rest);
  }
  function forget() {
    dropKept();
    setDraft(null);
    void setStep(null, { history: "replace" });
  }
  const step: ImportStep | "drop" = there === null ? "drop" : reach(there, asked ?? there.step);
  return { draft, step, update, take, finish, forget };
}
