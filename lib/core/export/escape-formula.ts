/**
 * Makes a cell inert in a spreadsheet (OWASP CSV injection): a leading = + - @, tab or carriage return gets an
 * apostrophe in front. Only for files that people open; a scheduler would publish the apostrophe.
 */
export function escapeFormula(cell: string): string {
  return /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
