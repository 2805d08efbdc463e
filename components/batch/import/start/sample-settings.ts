import type { ImportOptions } from "../draft/import-draft";
import type { TableRow } from "../fix/table-row";

/** Rows that are sampled, and posts of each that are shown. */
export const SAMPLES = 3;

/** From the beginning, the middle and the end: a list is rarely in no order. */
export function pickRows(rows: readonly TableRow[]): TableRow[] {
  const places = [0, Math.floor(rows.length / 2), rows.length - 1];
  return [...new Set(places)].flatMap((at) => rows[at] ?? []).slice(0, SAMPLES);
}

/** What the samples depend on: a change of anything else leaves them as they are. */
export const settingsOf = (
  picked: readonly TableRow[],
  { days, startDate, channels, writer, language }: ImportOptions,
): string =>
  JSON.stringify([days.trim(), startDate, channels, writer, language ?? "", picked.map(({ cells }) => cells)]);
