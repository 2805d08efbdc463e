import { AsyncResource } from "node:async_hooks";

/**
 * Somebody else: what is run through the answer counts as called from here, also while the caller is inside a
 * transaction that it opened afterwards. Inside one, a query of one's own must go through it
 * (lib/platform/db/forbid-second-connection.ts).
 */
export function anotherCaller(): <T>(work: () => PromiseLike<T>) => Promise<T> {
  const caller = new AsyncResource("another caller");
  // A query begins when it is awaited, which must be in there, too.
  return (work) => caller.runInAsyncScope(async () => await work());
}
