import { parseAsStringLiteral, useQueryState } from "nuqs";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { newIdempotencyKey } from "../../api-client";
import { IMPORT_STEPS, type ImportDraft, type ImportStep } from "./import-draft";
import {
  dropDraft,
  dropOtherDrafts,
  findDraft,
  getDraft,
  type KeptImport,
  keepAgain,
  keepDraft,
  listDrafts,
  takeInHand,
} from "./keep-draft";
import { draftOfRest } from "./take-part";

/** A change is written to the browser's storage at once, and those that follow it no more often than this. */
const KEEP_EVERY_MS = 400;
const CHANNEL = "bella-import";
/** This page hears what it says itself: taking that over would undo what was done since. */
const PAGE = newIdempotencyKey();

/** The workspace; undefined while it is asked for, null when there is no answer. */
type Owner = string | null | undefined;
/** What one tab tells the others once it has kept or deleted a draft. */
interface Kept {
  owner: string;
  id: string;
  page: string;
  isDeleted?: boolean;
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

/**
 * Takes over what another tab has changed in the same import, so that neither overwrites the other's repairs; what
 * another tab deletes and this one shows is kept again.
 */
function useOtherTabs(owner: Owner, draft: ImportDraft | null, onChanged: (draft: ImportDraft) => void): void {
  const id = draft?.id;
  const shown = useRef(draft);
  useLayoutEffect(() => {
    shown.current = draft;
  });
  useEffect(() => {
    if (!owner || id === undefined) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Kept>) => {
      if (data.page === PAGE || data.owner !== owner || data.id !== id) return;
      if (data.isDeleted) {
        if (shown.current) void keepAgain(owner, shown.current);
        return;
      }
      void getDraft(owner, id).then((changed) => changed && onChanged(changed));
    };
    return () => channel.close();
  }, [owner, id, onChanged]);
}

/** Deletes what is kept of an import, and tells the tabs that show it. */
async function forgetKept(owner: string, id: string): Promise<void> {
  await dropDraft(owner, id);
  tellOtherTabs({ owner, id, page: PAGE, isDeleted: true });
}

/** The imports that are kept in this browser, for a tab that has none in hand. */
function useKeptImports(owner: Owner, isAsked: boolean) {
  const [kept, setKept] = useState<KeptImport[]>([]);
  const list = useCallback(async () => {
    if (owner) setKept(await listDrafts(owner));
  }, [owner]);
  useEffect(() => {
    if (isAsked) void list();
  }, [isAsked, list]);
  return { kept, list };
}

/** The step that is asked for, where the draft has come so far. */
const reach = (draft: ImportDraft, step: ImportStep): ImportStep => (draft.rowsMapping === null ? "map" : step);

/**
 * The import in hand: kept in this browser with every change. A tab has one of its own, or goes on with one that is kept
 * (then it is the same in every tab that has it open). Its step is in the address, so that Back goes back a step; each
 * tab has its own.
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
  useOtherTabs(owner, there, adopt);
  const { kept, list } = useKeptImports(owner, draft === null);
  useEffect(() => {
    if (owner === null) setDraft((now) => (now === "reading" ? null : now));
    if (!owner) return;
    void dropOtherDrafts(owner);
    void findDraft(owner).then((found) => {
      known.current = found;
      setDraft((now) => (now === "reading" ? found : now));
      void setStep((step) => (found ? (step ?? found.step) : null), { history: "replace" });
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
  async function goOn(id: string) {
    const found = owner ? await getDraft(owner, id) : null;
    // Another tab has deleted it since.
    if (!found) return list();
    takeInHand(id);
    adopt(found);
    void setStep(found.step, { history: "replace" });
  }
  const forgetOne = (id: string) => owner && void forgetKept(owner, id).then(list);
  /** It is started: what is left of its file is kept for the next batch. */
  function finish() {
    waiting.current = null;
    if (owner && there) void dropDraft(owner, there.id);
    const rest = there && draftOfRest(there);
    if (owner && rest) void keepDraft(owner, rest);
  }
  function forget() {
    waiting.current = null;
    if (owner && there) forgetOne(there.id);
    setDraft(null);
    void setStep(null, { history: "replace" });
  }
  const step: ImportStep | "drop" = there === null ? "drop" : reach(there, asked ?? there.step);
  return { draft, step, update, take, finish, forget, kept, goOn, forgetOne };
}
