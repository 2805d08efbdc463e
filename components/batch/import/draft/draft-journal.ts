import { type EditHistory, type Mending, NO_EDITS } from "../fix/edit-history";
import type { TableRow } from "../fix/table-row";
import type { ImportDraft } from "./import-draft";

const KEY = "bella-import-journal";
/** Changes of more rows are written to the large storage alone: writing here holds up the page. */
const MOST_ROWS = 2000;

/** What changes in small steps; drafts that differ in anything else have no journal. */
const SMALL = [
  "key",
  "ordered",
  "fileName",
  "mapping",
  "rowsMapping",
  "headerLanguage",
  "guesses",
  "options",
  "step",
  "text",
  "at",
] as const;
type Small = (typeof SMALL)[number];

interface Tail {
  /** So many of the stored ones stay. */
  keep: number;
  add: Mending[];
}

/** What a draft has that the large storage may not have yet. */
export interface Journal {
  owner: string;
  id: string;
  /** When it was noted, in milliseconds since 1970: what is stored later has it. */
  at: number;
  small: Partial<Pick<ImportDraft, Small>>;
  rows: TableRow[];
  done: Tail;
  undone: Tail;
}

function tailOf(bases: readonly (readonly Mending[])[], now: readonly Mending[]): Tail {
  const isShared = (index: number) => bases.every((base) => base[index] === now[index]);
  const keep = now.findIndex((_, index) => !isShared(index));
  return keep < 0 ? { keep: now.length, add: [] } : { keep, add: now.slice(keep) };
}

const historyOf = ({ history = NO_EDITS }: ImportDraft): EditHistory => history;
const isLarge = (one: ImportDraft, other: ImportDraft): boolean =>
  one.file !== other.file || one.otherSheets !== other.otherSheets || one.whole?.part !== other.whole?.part;

/**
 * What tells a draft from each of those that the storage may hold; null where that is too much, or nothing.
 * @param bases the draft that is stored for sure, and those that are on their way there
 */
export function toJournal(
  owner: string,
  bases: readonly ImportDraft[],
  draft: ImportDraft,
  at: number,
): Journal | null {
  const isOther = (base: ImportDraft) =>
    base.id !== draft.id || isLarge(base, draft) || base.rows.length !== draft.rows.length;
  if (bases.length === 0 || bases.some(isOther)) return null;
  const rows = draft.rows.filter((row, index) => bases.some((base) => base.rows[index] !== row));
  if (rows.length > MOST_ROWS) return null;
  const changed = SMALL.filter((name) => bases.some((base) => base[name] !== draft[name]));
  const { done, undone } = historyOf(draft);
  return {
    owner,
    id: draft.id,
    at,
    small: Object.fromEntries(changed.map((name) => [name, draft[name]])),
    rows,
    done: tailOf(
      bases.map((base) => historyOf(base).done),
      done,
    ),
    undone: tailOf(
      bases.map((base) => historyOf(base).undone),
      undone,
    ),
  };
}

const withTail = (stored: readonly Mending[], { keep, add }: Tail): Mending[] => [...stored.slice(0, keep), ...add];

/** A stored draft with what was noted after it was stored. */
export function applyJournal(stored: ImportDraft & { keptAt?: number }, journal: Journal, owner: string): ImportDraft {
  const isOwn = journal.owner === owner && journal.id === stored.id;
  if (!isOwn || (stored.keptAt ?? 0) > journal.at) return stored;
  const rows = new Map(journal.rows.map((row) => [row.row, row]));
  const { done, undone } = historyOf(stored);
  return {
    ...stored,
    ...journal.small,
    rows: stored.rows.map((row) => rows.get(row.row) ?? row),
    history: { done: withTail(done, journal.done), undone: withTail(undone, journal.undone) },
  };
}

/** Notes it in the tab's own storage, which is written before the next line runs; null takes away what was noted. */
export function writeJournal(journal: Journal | null): void {
  try {
    sessionStorage.removeItem(KEY);
    if (journal) sessionStorage.setItem(KEY, JSON.stringify(journal));
  } catch {
    // Without storage, or where it is full, a change is kept as soon as the large storage has it.
  }
}

/** What was noted last, or null. */
export function readJournal(): Journal | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Journal | null;
  } catch {
    return null;
  }
}
