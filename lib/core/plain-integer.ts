/**
 * A whole number as people write one: plain digits, with a minus before them if need be. NaN for all that `Number`
 * would take besides (1e2, 0x10, 5.0, blanks, nothing), so that a schema can refuse it as no number.
 */
export function toPlainInteger(text: string): number {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
