import { parseAsStringLiteral, useQueryState } from "nuqs";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { draftOfRest } from "../file/take-part";
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
import { CHANNEL, type Kept, type Owner, PAGE, tellOtherTabs, useKeeping } from "./use-keeping";

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
      // By the time it is read, another list may be in hand.
      void getDraft(owner, id).then((changed) => changed && shown.current?.id === id && onChanged(changed));
    };
    return () => channel.close();
  }, [owner, id, onChanged]);
}

/** Deletes what is kept of an import, and tells the tabs that show it. */
async function forgetKept(owner: string, id: string): Promise<void> {
  await dropDraft(owner, id);
  tellOtherTabs({ owner, id, page: PAGE, isDeleted: true });
}

/** Of an import that is started, only what is left of its file is kept. */
async function forgetStarted(owner: string, draft: ImportDraft): Promise<void> {
  const rest = draftOfRest(draft);
  await Promise.all([dropDraft(owner, draft.id), rest && keepDraft(owner, rest)]);
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

const NOT_HERE = "";

/** The draft that is in hand now, for answers that come late; none is once the page is left. */
function useInHand(id: string | null): RefObject<string | null> {
  const inHand = useRef<string | null>(id);
  useLayoutEffect(() => {
    inHand.current = id;
    return () => {
      inHand.current = NOT_HERE;
    };
  }, [id]);
  return inHand;
}

/** The step that is asked for, where the draft has come so far. */
const reach = (draft: ImportDraft, step: ImportStep): ImportStep => (draft.rowsMapping === null ? "map" : step);

/** Answers with what is kept of the import that this tab had in hand; null where nothing is, or can be. */
function useKeptDraft(
  owner: Owner,
  keeping: ReturnType<typeof useKeeping>,
  onFound: (found: ImportDraft | null) => void,
): void {
  const begin = useRef(onFound);
  useLayoutEffect(() => {
    begin.current = onFound;
  });
  useEffect(() => {
    if (owner === null) begin.current(null);
    if (!owner) return;
    void dropOtherDrafts(owner);
    void findDraft(owner).then((stored) => begin.current(keeping.recover(owner, stored)));
  }, [owner, keeping]);
}

/**
 * The import in hand: kept in this browser with every change. A tab has one of its own, or goes on with one that is kept
 * (then it is the same in every tab that has it open). Its step is in the address, so that Back goes back a step; each
 * tab has its own.
 */
export function useImportDraft(owner: Owner) {
  const [draft, setDraft] = useState<ImportDraft | null | "reading">("reading");
  const [asked, setStep] = useQueryState("step", parseAsStringLiteral(IMPORT_STEPS));
  const there = draft === "reading" ? null : draft;
  const keeping = useKeeping(owner, there);
  const adopt = useCallback(
    (changed: ImportDraft) => {
      keeping.adopt(changed);
      setDraft(changed);
    },
    [keeping],
  );
  useOtherTabs(owner, there, adopt);
  const { kept, list } = useKeptImports(owner, draft === null);
  useKeptDraft(owner, keeping, (found) => {
    setDraft((now) => (now === "reading" ? found : now));
    void setStep((step) => (found ? (step ?? found.step) : null), { history: "replace" });
  });

  const inHand = useInHand(there?.id ?? null);
  /** Changes the draft that is in hand now; what is asked for later, once it is not any more, is not done. */
  function update(change: Partial<ImportDraft>) {
    if (!there || inHand.current !== there.id) return;
    setDraft((now) => (now === null || now === "reading" || now.id !== there.id ? now : { ...now, ...change }));
    if (change.step) void setStep(change.step, { history: "push" });
  }
  function take(fresh: ImportDraft) {
    if (inHand.current !== null) return;
    setDraft(fresh);
    void setStep(fresh.step, { history: "replace" });
  }
  async function goOn(id: string) {
    const found = owner ? await getDraft(owner, id) : null;
    // Another tab has deleted it since.
    if (!found) return list();
    // A file was chosen meanwhile, or the page left.
    if (inHand.current !== null) return;
    takeInHand(id);
    adopt(found);
    void setStep(found.step, { history: "replace" });
  }
  const forgetOne = (id: string) => owner && void forgetKept(owner, id).then(list);
  /** It is started: what is left of its file is kept for the next batch. Answers whether it is still in hand. */
  function finish(): boolean {
    const isInHand = there !== null && inHand.current === there.id;
    if (isInHand) keeping.stop();
    if (owner && there) void forgetStarted(owner, there);
    return isInHand;
  }
  function forget() {
    keeping.stop();
    if (owner && there) forgetOne(there.id);
    setDraft(null);
    void setStep(null, { history: "replace" });
  }
  const step: ImportStep | "drop" = there === null ? "drop" : reach(there, asked ?? there.step);
  return { draft, step, update, take, finish, forget, kept, goOn, forgetOne };
}
