export type Money = { value: number | null } | { error: string };

const UNREADABLE = "Write an amount in US dollars, such as 50 or 1,000.50.";
/** "$50", "US$ 50", "50 USD": one sign, on one side. */
const SIGNED = /^(?:(?:US)?\$ ?([^$]+)|([^$]+?) ?(?:\$|USD)|USD ?([^$]+))$/i;
const PLAIN = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:([,. '])\d{3})(?:\1\d{3})*$/;
/** Whole part, and the mark and digits after it. */
const SPLIT = /^(.*\d|)([.,])(\d+)$/;

/**
 * An amount in dollars as people write one, with either decimal mark and any usual mark between thousands; null when the
 * field is blank. Never a guess: an amount decides what may be spent. A comma before three digits parts thousands, as the
 * interface itself writes them; a full stop there could be either mark, and is asked about.
 */
export function readMoney(text: string): Money {
  const tidy = text
    .replace(/[\s\u00a0\u2009\u202f]+/gu, " ")
    .replaceAll("’", "'")
    .trim();
  if (tidy === "") return { value: null };
  const signed = SIGNED.exec(tidy);
  const amount = (signed ? (signed[1] ?? signed[2] ?? signed[3] ?? "") : tidy).trim();
  if (/^-/.test(amount)) return { error: "An amount cannot be negative." };
  if (PLAIN.test(amount)) return toMoney(amount);
  const group = GROUPED.exec(amount)?.[1];
  if (group !== undefined) return readGrouped(amount, group);
  const [, whole = "", mark = "", fraction = ""] = SPLIT.exec(amount) ?? [];
  if (mark === "") return { error: UNREADABLE };
  if (PLAIN.test(whole)) return readDecimal(whole, mark, fraction);
  const wholeGroup = GROUPED.exec(whole)?.[1];
  // With its thousands parted by one mark, only the other one can part the cents.
  if (wholeGroup === undefined || wholeGroup === mark || fraction.length > 2) return { error: UNREADABLE };
  return toMoney(`${whole.replaceAll(wholeGroup, "")}.${fraction}`);
}

function readGrouped(amount: string, mark: string): Money {
  const whole = amount.replaceAll(mark, "");
  if (mark === "." && amount.indexOf(mark) === amount.lastIndexOf(mark))
    return { error: `Is this ${whole} or ${Number(amount)}? Write one of these.` };
  return toMoney(whole);
}

function readDecimal(whole: string, mark: string, fraction: string): Money {
  // "1,0000" may be a slip in the thousands; a small amount such as 0.0005 cannot.
  if (fraction.length > 2 && Number(whole) !== 0) return { error: UNREADABLE };
  return mark === "," && fraction.length > 2 ? { error: UNREADABLE } : toMoney(`${whole}.${fraction}`);
}

function toMoney(digits: string): Money {
  const value = Number(digits);
  return Number.isFinite(value) ? { value } : { error: UNREADABLE };
}
