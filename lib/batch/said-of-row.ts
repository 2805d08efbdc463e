import { createBusinessSchema, type ParsedBusiness } from "../business/schema";
import { findColumnOfField } from "../core/batching/check-cells";
import type { BatchColumn } from "../core/batching/columns/batch-columns";
import type { CheckedBatchRow } from "./batch-row";
import type { NamedBusiness } from "./find-namesake";

const FIELDS = createBusinessSchema.shape;

/** With a cell too many, any cell may stand in the wrong column: “no such town” would be told of a trade. */
const isWrong = ({ errors }: CheckedBatchRow, column: BatchColumn | null): boolean =>
  errors.some((error) => error.column === column || error.code === "too_many_cells");

/**
 * Some fields of the business that a row names, also of one that is refused for other cells: all that is wrong with a row
 * is told at once, not one defect after another. Null where one of these very cells is wrong.
 */
export function findSaid<Field extends keyof ParsedBusiness>(
  checked: CheckedBatchRow,
  fields: readonly Field[],
): Pick<ParsedBusiness, Field> | null {
  if (checked.values) return checked.values.business;
  if (fields.some((field) => isWrong(checked, findColumnOfField(field)))) return null;
  const { said } = checked;
  const parsed = fields.map((field) => [field, FIELDS[field].safeParse(said[field])] as const);
  if (parsed.some(([, one]) => !one.success)) return null;
  return Object.fromEntries(parsed.map(([field, one]) => [field, one.data])) as Pick<ParsedBusiness, Field>;
}

/** By what a row's business is known in its town; null where its cells do not tell. */
export function findIdentity(checked: CheckedBatchRow, place: { id: string } | null): NamedBusiness | null {
  const said = place && findSaid(checked, ["name", "externalId"]);
  return (
    said && { name: said.name, externalId: checked.values?.externalId ?? said.externalId ?? null, placeId: place.id }
  );
}
