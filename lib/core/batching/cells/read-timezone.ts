import { findTimezone } from "../../dates/time-zone";
import { type OptionalReading, quoteValue } from "./cell-reading";

/** An IANA time zone; what is none is left out, for the town has its own. */
export function readTimezone(text: string): OptionalReading<string> {
  const value = findTimezone(text.trim().replace(/\s+/g, "_"));
  return value === null
    ? { unread: `${quoteValue(text)} is no time zone like Europe/London, so the town's own is taken.` }
    : { value };
}
