import type { BusinessFacts } from "../../brief";

/** Hours, terms, discounts, addresses and what comes with a visit: told by nobody as what a post is about. */
const NO_SUBJECT =
  /^\(|^(?:hours?|times?|address|phone|parking|wi-?fi|ask (?:about|us))\b|\d\s?%\s?off|\b(?:discounts?|half[- ]price|buy one|bogo|[23][- ]for[- ][12]|https?:|www\.)(?![\p{L}\p{N}])|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?\s?[-–]\s?\d{1,2}\b/iu;
/** Promises that an owner makes, and that no post of a regulated trade repeats. */
const PROMISE = /\bguarantee\w*|\bcures?\b|\bpain(?:less|[- ]free)\b|\d\s?%|\b(?:we|i) win\b/i;

/** True of a listed service that a post may be about. */
export const isTellable = (service: string, { trade }: Pick<BusinessFacts, "trade">): boolean =>
  !NO_SUBJECT.test(service) && !(PROMISE.test(service) && (trade.risk !== null || trade.cluster === "health"));
