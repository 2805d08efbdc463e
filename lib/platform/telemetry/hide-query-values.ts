/** An error of the query builder, as far as this module knows it. */
type FailedQuery = Error & { query: string; params: unknown[] };

const isFailedQuery = (error: Error): error is FailedQuery =>
  "query" in error && typeof error.query === "string" && "params" in error && Array.isArray(error.params);

/**
 * Takes the values of a failed statement out of an error that is about to be logged: the query builder writes them into
 * message and stack, and among them are addresses, captions and hashes of passwords. The statement and its cause stay.
 */
export function hideQueryValues(error: unknown): void {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    if (!isFailedQuery(at)) continue;
    const values = `\nparams: ${at.params}`;
    const shown = at.params.length === 0 ? "" : `\nparams: [${at.params.length} hidden]`;
    at.message = at.message.replace(values, () => shown);
    if (at.stack) at.stack = at.stack.replace(values, () => shown);
    at.params = [];
  }
}
