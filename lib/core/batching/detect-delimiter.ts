export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LOOKED_AT_RECORDS = 50;

/** The first records without what stands in quotes: there a delimiter is text. */
function listBareRecords(text: string): string[] {
  const bare = text.replace(/"[^"]*("|$)/g, "");
  return bare.split(/\r\n|\n|\r/).slice(0, LOOKED_AT_RECORDS);
}

/** The delimiter of a table by its beginning: the one the header has and most records have as often. A table of one column has a comma. */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
  // The last record may be cut.
  const records = listBareRecords(text).filter((_, i, all) => i === 0 || i < all.length - 1);
  // Lists inside cells have delimiters of their own, so only what divides the first divided record can be the table's.
  const first = records.find((record) => DELIMITERS.some((delimiter) => record.includes(delimiter))) ?? "";
  for (const delimiter of DELIMITERS) {
    const header = first.split(delimiter).length - 1;
    if (header === 0) continue;
    const counts = records.map((record) => record.split(delimiter).length - 1);
    const alike = counts.filter((count) => count === header).length / counts.length;
    // Bars and semicolons also divide lists inside cells, so steadiness counts before number.
    const score = alike * 10 + Math.min(header, 20) / 20;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
