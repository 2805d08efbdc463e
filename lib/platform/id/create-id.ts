import { randomFillSync } from "node:crypto";

/** Crockford's base32, lower case: no i, l, o, u. Its order is the order of its code points. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const HALF = 2 ** 40;
const RANDOM_BYTES = 10;

/** Random bytes for the next ids: to ask the system for a few costs as much as for many. */
const pool = Buffer.alloc(RANDOM_BYTES * 256);
let used = pool.length;

let lastTime = 0;
let high = 0;
let low = 0;

/**
 * A new id such as `cal_01m3k…`: 48 bits of time, then 80 random bits (a lower-case ULID). Ids made by one
 * process sort in the order they were made, also within a millisecond, so bulk inserts keep index locality.
 */
export function createId(prefix: string): string {
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    high = pool.readUIntBE(used, 5);
    low = pool.readUIntBE(used + 5, 5);
    used += RANDOM_BYTES;
  } else {
    // The same millisecond, or a clock that went back: count on from the last id instead of risking the order.
    low += 1;
    if (low === HALF) {
      low = 0;
      high = (high + 1) % HALF;
    }
  }
  return `${prefix}_${encode(lastTime, 10)}${encode(high, 8)}${encode(low, 8)}`;
}

function encode(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
