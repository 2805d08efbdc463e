/** A line of CSV, without its end; every cell is quoted, so that nothing in it can be taken for a delimiter. */
export const toCsvLine = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
