const SHAPE = /^[a-z]{2,6}_[0-9a-z]{20,40}$/;

/** True for text that could be the id of a stored thing (`cal_01k…`). Anything else was never one, and Postgres need not be asked. */
export function isRecordId(text: string): boolean {
  return SHAPE.test(text);
}
