import { resolveCountry } from "../../places/resolve-country";
import { mendZip } from "../../places/zip-states";
import type { BatchCells } from "../columns/batch-columns";
import { readFilled } from "./filled-cell";
import { readCountry } from "./read-country";

/** What spreadsheets and programs make of figures: "2134.0", "'02134", "02134-". */
const tidyCode = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^['’]|(?<=^\d+)[.,]0+$|-$/g, "")
    .replace(/^(\d{5}) (\d{4})$/, "$1-$2");

/** The postcode that stands in a column of its own, as it was before a spreadsheet took it for a number; undefined for none. */
export function readPostcodeCell(cells: BatchCells): string | undefined {
  const text = readFilled(cells, "postcode");
  if (text === undefined) return undefined;
  const said = readFilled(cells, "country");
  const country = said === undefined ? undefined : (resolveCountry(readCountry(said))?.country ?? said);
  // "Boston, MA" has its state in the town's cell.
  const inTown = /,([^,]+)$/.exec(cells.city ?? "")?.[1]?.trim();
  return mendZip(tidyCode(text), { region: readFilled(cells, "region") ?? inTown, country });
}
