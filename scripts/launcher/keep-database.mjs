import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, openDatabase, stopDatabase } from "./embedded-postgres.mjs";

/**
 * The embedded database for as long as Bella runs: when it dies it is started again, at the same address. `opened`
 * resolves to it; `stop` may be called at any moment, also while it is being created or started again.
 */
export function keepDatabase(dataDir, signal) {
  const end = new AbortController();
  const ending = AbortSignal.any([end.signal, signal]);
  const opened = openDatabase({ dataDir, signal: ending });
  const watched = opened.then((database) => watch({ dataDir, database, signal: end.signal })).catch(() => undefined);
  return {
    opened,
    stop: async () => {
      end.abort();
      await watched;
      await stopDatabase(dataDir);
    },
  };
}

/** Ends only when `signal` aborts, by rejecting. */
async function watch({ dataDir, database, signal }) {
  const { port } = database;
  for (let { pid } = database; ; ) {
    await sleep(500, undefined, { ref: false, signal });
    if (isRunning(pid)) continue;
    process.stderr.write("The database process ended; it is started again.\n");
    try {
      ({ pid } = await openDatabase({ dataDir, port, signal }));
    } catch (error) {
      signal.throwIfAborted();
      process.stderr.write(`${error.message}\n`);
      await sleep(2000, undefined, { signal });
    }
  }
}
