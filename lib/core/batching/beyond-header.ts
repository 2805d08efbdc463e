/** Names of the columns that a rejects file has for cells beyond the last column of the header; no column of ours is called so. */
export const listBeyond = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `beyond_header_${index + 1}`);
