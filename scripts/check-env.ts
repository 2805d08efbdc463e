import { EnvError, parseEnv } from "../lib/platform/env";

/** Judges the environment before anything is started; the launcher runs it and shows what it prints. */
try {
  parseEnv(process.env);
} catch (error) {
  if (!(error instanceof EnvError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
