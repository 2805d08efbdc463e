import path from "node:path";
import { fileURLToPath } from "node:url";
import { runWithDatabase } from "./launcher/with-database.mjs";

/** `npm run -s password`: sets up what is missing, then runs scripts/password.ts. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
try {
  process.exitCode = await runWithDatabase(root, "scripts/password.ts", process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
