import path from "node:path";
import { fileURLToPath } from "node:url";
import { runScript } from "./launcher/with-database.mjs";

/** `npm run eval`: sets up what is missing, then runs scripts/eval.ts. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
try {
  process.exitCode = await runScript(root, "scripts/eval.ts", process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
