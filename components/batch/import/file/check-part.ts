import type { DryRun } from "@/lib/batch/schema";
import { DateOrders } from "@/lib/core/batching/cells/date-orders";
import { foldBusinessName } from "@/lib/core/batching/file/name-row";
import { placeGroup } from "@/lib/core/batching/group-places";
import { isBlankRow, type TableRow } from "../fix/table-row";

/** A list so short is checked as a whole: that is as quick. */
const FEW_ROWS = 500;
/** More than this share of it goes up as a whole, too. */
const MOST_SHARE = 0.25;
/** The server lists no more errors than this; what it left out cannot be put together. */
const MOST_ERRORS = 20_000;

/** By what a row may be the same business as another. */
function keysOf({ cells }: TableRow): string[] {
  const name = cells.business_name?.trim() ?? "";
  const id = cells.external_id?.replace(/\s+/g, " ").trim() ?? "";
  return [...(name === "" ? [] : [`name ${foldBusinessName(name)}`]), ...(id === "" ? [] : [`id ${id}`])];
}

/** The rows that could be the same business as one of some, directly or through others. */
function listKin(rows: readonly TableRow[], from: readonly TableRow[]): Set<number> {
  const byKey = new Map<string, TableRow[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const list = byKey.get(key);
      if (list) list.push(row);
      else byKey.set(key, [row]);
    }
  const kin = new Set(from.map(({ row }) => row));
  const waiting = from.flatMap(keysOf);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const found = byKey.get(key) ?? [];
    byKey.delete(key);
    for (const row of found) {
      kin.add(row.row);
      waiting.push(...keysOf(row));
    }
  }
  return kin;
}

function hasDoubtfulDates(rows: readonly TableRow[]): boolean {
  const seen = new DateOrders();
  return rows.some(({ cells }) => seen.note(cells));
}

/**
 * The rows whose judgement may be another one since `before` was judged: those that were changed, and those that could
 * repeat them. Null where everything has to be judged: a short list, another one, many changes, or dates that other rows
 * tell how to read.
 */
export function listAffected(before: readonly TableRow[], now: readonly TableRow[]): Set<number> | null {
  if (now.length <= FEW_ROWS || now.length !== before.length) return null;
  const changed: TableRow[] = [];
  for (const [index, row] of now.entries()) {
    const was = before[index];
    if (was?.row !== row.row) return null;
    if (was !== row) changed.push(was, row);
  }
  const most = now.length * MOST_SHARE;
  if (changed.length > 2 * most || hasDoubtfulDates(before) || hasDoubtfulDates(now)) return null;
  const kin = listKin(now, changed);
  return kin.size > most ? null : kin;
}

/** Those of the affected rows that the server judges: it skips rows without any text. */
export const listSeen = (rows: readonly TableRow[], affected: ReadonlySet<number>): TableRow[] =>
  rows.filter((one) => affected.has(one.row) && !one.leftOut && !isBlankRow(one));

type Group = { rows: number[] };

/** Groups of rows without the affected ones, with theirs of the new judgement; the largest first. */
function mergeGroups<One extends Group>(
  whole: readonly One[],
  part: readonly One[],
  affected: ReadonlySet<number>,
  keyOf: (one: One) => string,
): One[] {
  const groups = new Map<string, One>();
  const rest = whole.map((one) => ({ ...one, rows: one.rows.filter((row) => !affected.has(row)) }));
  for (const one of [...rest, ...part]) {
    if (one.rows.length === 0) continue;
    const rows = [...(groups.get(keyOf(one))?.rows ?? []), ...one.rows];
    groups.set(keyOf(one), { ...one, rows: rows.sort((a, b) => a - b) });
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

type Lists = Pick<DryRun, "errors" | "warnings" | "duplicates" | "updates" | "skipped" | "places" | "trades" | "rows">;
const NOTHING: Lists = {
  errors: [],
  warnings: [],
  duplicates: [],
  updates: [],
  skipped: [],
  places: [],
  trades: [],
  rows: { total: 0, valid: 0, invalid: 0, duplicate: 0, skipped: 0, reused: 0 },
};

/**
 * The judgement of a whole list, of which the affected rows were judged anew (`part`; null when none of them is sent).
 * It says nothing of what only the whole list tells: the estimate is the old one, and businesses used again are not counted.
 */
export function mergeReport(
  whole: DryRun,
  part: Lists | null,
  { before, affected }: { before: readonly TableRow[]; affected: ReadonlySet<number> },
): DryRun | null {
  if (whole.errors.length >= MOST_ERRORS) return null;
  const fresh = part ?? NOTHING;
  const merge = <One extends { row: number }>(old: readonly One[], now: readonly One[]) =>
    [...old.filter(({ row }) => !affected.has(row)), ...now].sort((a, b) => a.row - b.row);
  const gone = (list: readonly { row: number }[]) =>
    new Set(list.map(({ row }) => row).filter((row) => affected.has(row))).size;
  const total = whole.rows.total - listSeen(before, affected).length + fresh.rows.total;
  const invalid = whole.rows.invalid - gone(whole.errors) + fresh.rows.invalid;
  const duplicate = whole.rows.duplicate - gone(whole.duplicates) + fresh.rows.duplicate;
  const skipped = whole.rows.skipped - gone(whole.skipped) + fresh.rows.skipped;
  return {
    ...whole,
    rows: { total, invalid, duplicate, skipped, valid: total - invalid - duplicate - skipped, reused: 0 },
    errors: merge(whole.errors, fresh.errors),
    warnings: merge(whole.warnings, fresh.warnings),
    duplicates: merge(whole.duplicates, fresh.duplicates),
    updates: merge(whole.updates, fresh.updates),
    skipped: merge(whole.skipped, fresh.skipped),
    places: mergeGroups(whole.places, fresh.places, affected, placeGroup),
    trades: mergeGroups(whole.trades, fresh.trades, affected, ({ niche }) => niche.toLowerCase()),
  };
}
