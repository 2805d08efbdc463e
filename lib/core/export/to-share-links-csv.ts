import { stringify } from "csv-stringify/sync";
import { escapeFormula } from "./escape-formula";

interface LinkOfBusiness {
  businessName: string;
  url: string;
  password: string | null;
  town?: string;
  externalId?: string;
  /** The spreadsheet's number in the batch's file. */
  row?: number;
}

const COLUMNS = ["row", "business", "town", "external_id", "link", "password"] as const;
type Column = (typeof COLUMNS)[number];

const toCells = (link: LinkOfBusiness): Record<Column, string> => ({
  row: String(link.row ?? ""),
  business: link.businessName,
  town: link.town ?? "",
  external_id: link.externalId ?? "",
  link: link.url,
  password: link.password ?? "",
});

/**
 * Links for a mail merge, each beside what tells its business from others of the same name, as far as that is known:
 * UTF-8 with BOM, CRLF, formulas made inert.
 */
export function toShareLinksCsv(links: readonly LinkOfBusiness[]): string {
  const lines = links.map(toCells);
  const optional: readonly Column[] = ["row", "town", "external_id"];
  const columns = COLUMNS.filter((column) => !optional.includes(column) || lines.some((line) => line[column] !== ""));
  return stringify([columns, ...lines.map((line) => columns.map((column) => escapeFormula(line[column])))], {
    bom: true,
    record_delimiter: "windows",
    quoted_string: true,
  });
}
