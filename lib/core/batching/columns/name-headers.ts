import { nameColumn } from "../file/table";

/**
 * A name for each column that no other has, as a mapping may use it: "City (1)" and "City (2)" where the header stands
 * twice, "Column 3" where it is blank.
 */
export function nameHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const nth = (seen.get(header) ?? 0) + 1;
    seen.set(header, nth);
    if (header === "") return nameColumn(index);
    const numbered = `${header} (${nth})`;
    const isRepeated = headers.indexOf(header) !== headers.lastIndexOf(header);
    return isRepeated && !headers.includes(numbered) ? numbered : header;
  });
}
