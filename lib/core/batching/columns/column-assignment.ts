import { isBeyond } from "../file/beyond-header";
import type { BatchColumn } from "./batch-columns";
import { findNamed } from "./column-names";

/** How a column of the file was recognised; `chosen` is the person's own word, null is "ignored". */
export const MATCH_WAYS = ["exact", "alias", "fuzzy", "value", "remembered", "chosen"] as const;
export type MatchWay = (typeof MATCH_WAYS)[number];

export interface ColumnMatch {
  /** Position in the file, from 0. */
  index: number;
  header: string;
  column: BatchColumn | null;
  how: MatchWay | null;
  /** The first three values that are not blank. */
  samples: string[];
  /** The column that its name says as well, where another header has it: the two may be joined. */
  rivalOf: BatchColumn | null;
}

interface Table {
  headers: readonly string[];
  sampleRows: readonly (readonly string[])[];
}

const SAMPLES = 3;

/** What stands in a column of some rows, without blanks. */
export const valuesOf = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((row) => (row[index] ?? "").trim()).filter((value) => value !== "");

/** A later way may not take what an earlier, surer one has taken. */
export class ColumnAssignment {
  readonly matches: ColumnMatch[];
  private readonly taken = new Set<BatchColumn>();
  private readonly settled = new Set<number>();

  constructor({ headers, sampleRows }: Table) {
    this.matches = headers.map((header, index) => {
      const values = valuesOf(sampleRows, index);
      return { index, header, column: null, how: null, samples: values.slice(0, SAMPLES), rivalOf: null };
    });
  }

  /** Those to be guessed: cells beyond a header are none of its columns. */
  open(): ColumnMatch[] {
    return this.unsettled().filter(({ header }) => !isBeyond(header));
  }

  unsettled(): ColumnMatch[] {
    return this.matches.filter(({ index }) => !this.settled.has(index));
  }

  isFree(column: BatchColumn): boolean {
    return !this.taken.has(column);
  }

  settle(match: ColumnMatch, column: BatchColumn | null, how: MatchWay): void {
    if (column !== null && !this.isFree(column)) return;
    this.join(match, column, how);
  }

  /** Settles a column that another header may have, too. */
  join(match: ColumnMatch, column: BatchColumn | null, how: MatchWay): void {
    if (column !== null) this.taken.add(column);
    match.column = column;
    match.how = how;
    this.settled.add(match.index);
  }

  /** Gives a header another column than the one it was guessed to be. */
  move(match: ColumnMatch, column: BatchColumn, how: MatchWay): void {
    if (!this.isFree(column)) return;
    if (match.column !== null) this.taken.delete(match.column);
    this.join(match, column, how);
  }

  /** Takes a column back from a header that was guessed by its name and has nothing under it. */
  release(column: BatchColumn): void {
    const holder = this.matches.find((match) => match.column === column);
    if (!holder || holder.samples.length > 0 || holder.how === "chosen" || holder.how === "remembered") return;
    this.taken.delete(column);
    this.settled.delete(holder.index);
    holder.column = null;
    holder.how = null;
  }

  /** Marks what is left and is called like a column that another has. */
  noteRivals(): void {
    for (const match of this.open()) match.rivalOf = findNamed(match.header);
  }
}
