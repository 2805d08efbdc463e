import { migrateDatabase } from "../drizzle/migrate";
import { closeDb } from "../lib/platform/db/client";
import { explainConnectionFailure } from "../lib/platform/db/explain-connection-failure";
import { EnvError, getEnv } from "../lib/platform/env";

/** `npm run migrate`: brings the database named by DATABASE_URL to this code's schema. */
process.title = "bella-migrate";
try {
  await migrateDatabase();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
} finally {
  await closeDb();
}

function explain(error: unknown): string {
  if (error instanceof EnvError) return error.message;
  const failure = explainConnectionFailure(error, getEnv().DATABASE_URL);
  return failure ?? `The migration failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
