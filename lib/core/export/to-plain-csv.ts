import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE, toCsvText } from "./csv-text";
import { type ExportedCalendar, type ExportedFile, fileStem } from "./exported-calendar";
import { PLAIN_COLUMNS, toPlainRows } from "./plain-rows";

/** All fields for people and spreadsheets: UTF-8 with BOM, CRLF, formulas made inert. */
export function toPlainCsv(calendar: ExportedCalendar): ExportedFile {
  const content = BYTE_ORDER_MARK + toCsvText([PLAIN_COLUMNS, ...toPlainRows(calendar)]);
  return { name: `${fileStem(calendar.businessName)}.csv`, mediaType: CSV_MEDIA_TYPE, content };
}
