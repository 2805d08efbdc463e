import { type ColumnAssignment, type ColumnMatch, valuesOf } from "./column-assignment";
import { findNamed, isLegalName, isTradingName, isWeakName } from "./column-names";

/** Whether all of a column's values are numbers: nothing is called "00101". */
export const areNumbers = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => /^[#\d\s./-]+$/.test(value));

/**
 * Which of two headers for one column takes it, the lower first: what a business is called in the street, names that say
 * one thing, those that say as much of other columns, what it is registered as, and those without values.
 */
export function weighName({ header, samples }: ColumnMatch): number {
  if (samples.length === 0) return 4;
  if (isLegalName(header)) return 3;
  if (isWeakName(header)) return 2;
  return isTradingName(header) ? 0 : 1;
}

/** Businesses that trade under no name of their own have the registered one. */
export function joinLegalName(
  assignment: ColumnAssignment,
  { sampleRows }: { sampleRows: readonly (readonly string[])[] },
): void {
  const name = assignment.matches.find(({ column }) => column === "business_name");
  if (!name || (name.how !== "alias" && name.how !== "exact")) return;
  const blank = sampleRows.filter((row) => !row[name.index]?.trim());
  const isOther = ({ header, index }: ColumnMatch) =>
    findNamed(header) === "business_name" &&
    (isLegalName(header) || (isTradingName(name.header) && !isWeakName(header))) &&
    valuesOf(blank, index).length > 0;
  const other = assignment.open().find(isOther);
  if (!other) return;
  assignment.join(other, "business_name", "alias");
  other.rivalOf = "business_name";
}

/** Where nothing else can be the name, numbers under a name's header are it, which is a guess. */
export function applyNumbers(assignment: ColumnAssignment): void {
  if (!assignment.isFree("business_name")) return;
  const match = assignment.open().find(({ header }) => findNamed(header) === "business_name");
  if (match) assignment.settle(match, "business_name", "fuzzy");
}
