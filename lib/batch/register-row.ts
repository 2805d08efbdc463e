import type { RowRegister } from "../core/batching/file/name-row";
import type { Place } from "../core/brief";
import type { CheckedBatchRow } from "./batch-row";

/** Two spellings of one name in a town may be one business, or two: both run, and somebody looks. */
function noteAlike({ row, warnings }: CheckedBatchRow, alike: { row: number; name: string }): void {
  const message = `May be the same business as “${alike.name}” in row ${alike.row}. If it is, take one of the two out; else both are written.`;
  warnings.push({ row, column: "business_name", code: "similar_name", message });
}

/** One name, town and trade under two ids: a business that a list has twice, or two branches of it. */
function noteTwin({ row, warnings }: CheckedBatchRow, twin: { row: number; externalId: string }): void {
  const message = `Has the name, town and trade of row ${twin.row}, under another id than “${twin.externalId}”. If both are one business, take one of the two out; else both are written.`;
  warnings.push({ row, column: "external_id", code: "two_ids", message });
}

/** Marks a row that names the business of an earlier one, one much alike, or the same one under another id. */
export function registerRow(
  register: RowRegister,
  { checked, place }: { checked: CheckedBatchRow; place: Pick<Place, "id"> | null },
): void {
  if (!checked.values || !place) return;
  const { business, externalId } = checked.values;
  const identity = { name: business.name, placeId: place.id, externalId };
  const trade = { trade: business.niche, postcode: checked.cells.postcode ?? null };
  checked.duplicateOf = register.register(checked.row, identity, trade);
  const alike = register.findAlike(checked.row, identity);
  if (alike !== null) noteAlike(checked, alike);
  const twin = checked.duplicateOf === null ? register.findTwin(checked.row, identity, trade) : null;
  if (twin !== null) noteTwin(checked, twin);
}
