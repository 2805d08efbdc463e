import { useEffect, useLayoutEffect, useState } from "react";
import { newIdempotencyKey } from "../../../api-client";
import { applyJournal, readJournal, toJournal, writeJournal } from "./draft-journal";
import type { ImportDraft } from "./import-draft";
import { keepDraft } from "./keep-draft";

/** A change is written to the browser's storage at once, and those that follow it no more often than this. */
const KEEP_EVERY_MS = 400;
export const CHANNEL = "bella-import";
/** This page hears what it says itself: taking that over would undo what was done since. */
export const PAGE = newIdempotencyKey();

/** The workspace; undefined while it is asked for, null when there is no answer. */
export type Owner = string | null | undefined;
/** What one tab tells the others once it has kept or deleted a draft. */
export interface Kept {
  owner: string;
  id: string;
  page: string;
  isDeleted?: boolean;
}

export function tellOtherTabs(kept: Kept): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(kept);
  channel.close();
}

/**
 * Keeps a draft: at once in the tab's own storage, where there is room for a change, and soon after in the large one. What
 * is on its way there is lost where the page is left in that very moment.
 */
class Keeper {
  /** What the large storage holds for sure. */
  private stored: ImportDraft | null = null;
  /** What is on its way there, the oldest first. */
  private sent: ImportDraft[] = [];
  private waiting: (() => void) | null = null;
  private sentAt = 0;

  /** Takes over what the storage holds: it is not written back. */
  adopt(draft: ImportDraft | null): void {
    this.stored = draft;
    this.sent = [];
    this.stop();
  }

  /** What the storage holds, with a change that had not reached it when the page was left. */
  recover(owner: string, stored: ImportDraft | null): ImportDraft | null {
    const journal = readJournal();
    this.adopt(stored);
    return stored && journal ? applyJournal(stored, journal, owner) : stored;
  }

  /** What is still to be kept is not kept any more. */
  stop(): void {
    this.waiting = null;
    writeJournal(null);
  }

  /** Keeps what still waits to be. */
  flush(): void {
    this.waiting?.();
  }

  /** Notes a draft and answers how long to wait with `flush`, in milliseconds; null for one that is kept. */
  note(owner: string, draft: ImportDraft): number | null {
    if (draft === this.stored || this.sent.includes(draft)) return null;
    const bases = this.stored ? [this.stored, ...this.sent] : [];
    writeJournal(toJournal(owner, bases, draft, Date.now()));
    this.waiting = () => void this.send(owner, draft);
    return Math.max(0, this.sentAt + KEEP_EVERY_MS - Date.now());
  }

  private async send(owner: string, draft: ImportDraft): Promise<void> {
    this.waiting = null;
    this.sentAt = Date.now();
    this.sent.push(draft);
    const isStored = await keepDraft(owner, draft);
    tellOtherTabs({ owner, id: draft.id, page: PAGE });
    const place = this.sent.indexOf(draft);
    // Another tab's draft was taken over meanwhile.
    if (place < 0) return;
    this.sent = isStored ? this.sent.slice(place + 1) : this.sent.filter((one) => one !== draft);
    if (!isStored) return;
    this.stored = draft;
    if (this.sent.length === 0 && this.waiting === null) writeJournal(null);
  }
}

/** Keeps every change of the draft. */
export function useKeeping(owner: Owner, draft: ImportDraft | null): Pick<Keeper, "adopt" | "recover" | "stop"> {
  const [keeper] = useState(() => new Keeper());
  // With the change itself: a page that is being left has no time for an effect after it.
  useLayoutEffect(() => {
    if (!owner || draft === null) return;
    const wait = keeper.note(owner, draft);
    if (wait === null) return;
    const timer = setTimeout(() => keeper.flush(), wait);
    return () => clearTimeout(timer);
  }, [draft, owner, keeper]);
  useEffect(() => {
    const flush = () => keeper.flush();
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
  }, [keeper]);
  return keeper;
}
