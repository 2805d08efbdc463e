import { stringify } from "csv-stringify/sync";
import { escapeFormula } from "./escape-formula";

interface LinkOfBusiness {
  businessName: string;
  url: string;
  password: string | null;
}

/** Business, link and password for a mail merge: UTF-8 with BOM, CRLF, formulas made inert. */
export function toShareLinksCsv(links: readonly LinkOfBusiness[]): string {
  const rows = links.map((link) => [link.businessName, link.url, link.password ?? ""].map(escapeFormula));
  return stringify([["business", "link", "password"], ...rows], {
    bom: true,
    record_delimiter: "windows",
    quoted_string: true,
  });
}
