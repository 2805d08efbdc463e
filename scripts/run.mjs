import path from "node:path";
import { fileURLToPath } from "node:url";
import { runScript, runWithDatabase } from "./launcher/with-database.mjs";

/** The programs of the command line, each in scripts/NAME.ts, and what must be set up before one can run. */
const PROGRAMS = { "api-key": runWithDatabase, password: runWithDatabase, generate: runScript, eval: runScript };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [name, ...args] = process.argv.slice(2);
try {
  process.exitCode = await PROGRAMS[name](root, `scripts/${name}.ts`, args);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
