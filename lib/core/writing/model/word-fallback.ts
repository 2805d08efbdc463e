const TOO_LONG = "the model took too long to answer";
const KEY_REFUSED = "the model’s key was refused";
const NO_POST = "the model’s answer held no post to use";

/** By `fallbackReason` (docs/models.md), as clauses that follow "because". */
const WORDS: Readonly<Record<string, string>> = {
  connection: "the model could not be reached",
  timeout: TOO_LONG,
  deadline: TOO_LONG,
  http_401: KEY_REFUSED,
  http_403: KEY_REFUSED,
  quota: "the model’s account was out of money or over its quota",
  http_404: "the service has no such model or address",
  http_429: "the service took no more: too many requests",
  http_408: TOO_LONG,
  bad_json: "what the service sent could not be read",
  error_in_answer: "the service sent an error for an answer",
  endless: "the model’s answer did not end",
  breaker_open: "the model had failed five times in a row and was left alone for a minute",
  spend_cap: "the spend cap left too little for another request",
  refused: "the model declined to write it",
  empty: NO_POST,
  missing: NO_POST,
  bad_fields: NO_POST,
  empty_caption: NO_POST,
  no_answer: NO_POST,
  wrong_language: "the model answered in another language",
  no_requests_left: NO_POST,
  not_shorter: "the model’s version was longer",
  own_topic:
    "it tells of a day or of the owner’s own service, event or offer and of no topic besides, which the built-in writer does",
  topic_gone: "its topic has left the library or holds a word to avoid",
};

/** What happens to a request whatever was asked: no money, no key, nobody there. Another time it may go through. */
const OUT_OF_REACH =
  /^(connection|timeout|deadline|quota|http_(401|403|404|408|429|5\d\d)|bad_json|error_in_answer|breaker_open|spend_cap)$/;

/** True when a post is not the model's because the model could not be asked, from the post's `fallbackReason`. */
export const isOutOfReach = (reason: string): boolean => OUT_OF_REACH.test(reason);

/** Why the model did not write a post, from its `fallbackReason`, in words for its owner: a clause that follows "because". */
export function wordFallback(reason: string): string {
  if (Object.hasOwn(WORDS, reason)) return WORDS[reason] ?? "";
  if (/^http_5/.test(reason)) return "the model’s service was out of order";
  if (/^http_/.test(reason)) return "the service refused the request";
  return "the model’s words did not pass the checks";
}

/** The same for many posts (one reason each): what happened most stands first, with counts where there are several. */
export function wordFallbacks(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const words of reasons.map(wordFallback)) counts.set(words, (counts.get(words) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  if (sorted.length === 1) return sorted[0]?.[0] ?? "";
  const clauses = sorted.map(([words, count]) => `${words} (${count})`);
  return `${clauses.slice(0, -1).join(", ")} and ${clauses.at(-1)}`;
}
