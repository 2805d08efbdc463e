import { stringify } from "csv-stringify/sync";

export const CSV_MEDIA_TYPE = "text/csv; charset=utf-8";
export const BYTE_ORDER_MARK = "\ufeff";

/** Rows as CSV with CRLF, every non-empty cell quoted; the byte order mark is the file's and comes before. */
export function toCsvText(rows: readonly (readonly string[])[], quoteEmpty = false): string {
  return stringify(rows as string[][], {
    record_delimiter: "windows",
    quoted: quoteEmpty,
    quoted_string: true,
    quoted_empty: quoteEmpty,
  });
}
