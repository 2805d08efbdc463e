import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, openDatabase } from "./embedded-postgres.mjs";

/** The embedded database for as long as Bella runs: when it dies it is started again, at the same address. */
export async function keepDatabase(dataDir) {
  let database = await openDatabase({ dataDir });
  let watching = true;
  const watch = async () => {
    while (watching) {
      await sleep(500, undefined, { ref: false });
      if (!watching || isRunning(database.pid)) continue;
      process.stderr.write("The database process ended; it is started again.\n");
      try {
        database = await openDatabase({ dataDir, port: database.port });
      } catch (error) {
        process.stderr.write(`${error.message}\n`);
        await sleep(2000);
      }
    }
  };
  void watch();
  return {
    url: database.url,
    stop: async () => {
      watching = false;
      await database.stop({ force: true });
    },
  };
}
