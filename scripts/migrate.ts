import { migrateDatabase } from "../drizzle/migrate";
import { closeDb } from "../lib/platform/db/client";
import { EnvError } from "../lib/platform/env";

/** `npm run migrate`: brings the database named by DATABASE_URL to this code's schema. */
process.title = "bella-migrate";
try {
  await migrateDatabase();
} catch (error) {
  process.stderr.write(
    `${error instanceof EnvError ? error.message : `The migration failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
  );
  process.exitCode = 1;
} finally {
  await closeDb();
}
