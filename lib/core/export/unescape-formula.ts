import { escapeFormula } from "./escape-formula";

/** Takes off the apostrophe that a spreadsheet's or our own escaping puts before a formula: the text is what stood there. */
export function unescapeFormula(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const bare = cell.slice(1);
  return escapeFormula(bare) === bare ? cell : bare;
}
