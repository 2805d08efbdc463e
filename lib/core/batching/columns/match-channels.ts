import { areChannelCells, areTicks, findChannelColumn, isBareRate } from "./channel-columns";
import { type ColumnAssignment, type ColumnMatch, valuesOf } from "./column-assignment";

interface Sampled {
  /** The first rows of the file, in the file's own order of columns. */
  sampleRows: readonly (readonly string[])[];
}

/**
 * Columns named for a channel: how often, or whether, is posted there. Under the same names stand handles and addresses,
 * which are left out.
 */
export function applyChannels(assignment: ColumnAssignment, { sampleRows }: Sampled): void {
  // Of two for one channel a number says more than a tick.
  const hasNumber = ({ index }: ColumnMatch) => Number(valuesOf(sampleRows, index).some((value) => /\d/.test(value)));
  for (const match of assignment.open().toSorted((a, b) => hasNumber(b) - hasNumber(a))) {
    const column = findChannelColumn(match.header);
    const values = valuesOf(sampleRows, match.index);
    if (column === null || !areChannelCells(values)) continue;
    const other = assignment.matches.find((one) => one.column === column && one.how === "alias");
    // "Instagram Active" beside "Instagram per week": whether, and how often.
    if (other && areTicks(values) && !areTicks(valuesOf(sampleRows, other.index)))
      assignment.join(match, column, "alias");
    else assignment.settle(match, column, "alias");
  }
}

/**
 * Where each channel's column of yes and no has one behind it that says how often and names no channel, the two are that
 * channel's. One such column alone is for all channels.
 */
export function applyChannelPairs(assignment: ColumnAssignment, { sampleRows }: Sampled): void {
  const open = new Map(assignment.open().map((match) => [match.index, match]));
  const ticks = [...open.values()].filter(
    ({ header, index }) => findChannelColumn(header) !== null && areTicks(valuesOf(sampleRows, index)),
  );
  const pairs = ticks.flatMap((tick) => {
    const rate = open.get(tick.index + 1);
    return rate && isBareRate(rate.header) ? [{ tick, rate }] : [];
  });
  if (pairs.length < 2 || pairs.length < ticks.length) return;
  for (const { tick, rate } of pairs) {
    const column = findChannelColumn(tick.header);
    if (column === null || !assignment.isFree(column)) continue;
    assignment.settle(tick, column, "alias");
    assignment.join(rate, column, "alias");
  }
}
