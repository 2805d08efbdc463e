import { utils, write } from "@e965/xlsx";
import { type ExportedCalendar, type ExportedFile, fileStem } from "./exported-calendar";
import { PLAIN_COLUMNS, toPlainRows } from "./plain-rows";

/** Excel refuses a file with a longer cell. */
const CELL_LIMIT = 32_767;
const WIDTHS = [11, 7, 20, 16, 18, 10, 70, 30, 30, 28, 40, 40, 20, 14];

const fit = (cell: string) => (cell.length > CELL_LIMIT ? `${cell.slice(0, CELL_LIMIT - 1)}…` : cell);

/** All fields as an Excel workbook: text cells only, with a filter on the header; formulas made inert. */
export function toXlsx(calendar: ExportedCalendar): ExportedFile<Uint8Array<ArrayBuffer>> {
  const rows = toPlainRows(calendar).map((row) => row.map(fit));
  const sheet = utils.aoa_to_sheet([[...PLAIN_COLUMNS], ...rows]);
  sheet["!cols"] = WIDTHS.map((wch) => ({ wch }));
  sheet["!autofilter"] = { ref: sheet["!ref"] ?? "A1" };
  const book = utils.book_new(sheet, "Posts");
  book.Props = { Title: `${calendar.businessName}: content calendar`, Author: "Bella" };
  return {
    name: `${fileStem(calendar.businessName)}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true, compression: true })),
  };
}
