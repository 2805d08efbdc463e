import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { findFreePort } from "./launcher/check-port.mjs";
import { ensureInstalled } from "./launcher/install.mjs";
import { runProgram } from "./launcher/run-program.mjs";

/**
 * `npm run test:e2e`: the journeys in a real browser against a production server that playwright.config.ts
 * starts on a free port with a fresh data folder. Arguments go to Playwright.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(path.join(tmpdir(), "bella-e2e-"));
// As root the database runs as another account, which must be able to enter.
chmodSync(folder, 0o755);
try {
  await ensureInstalled(root);
  const env = {
    ...process.env,
    E2E_PORT: String(await findFreePort()),
    E2E_DATA_DIR: path.join(folder, "data"),
    E2E_BROWSER: await findBrowser(root),
  };
  const args = [
    path.join(root, "node_modules/@playwright/test/cli.js"),
    "test",
    "--pass-with-no-tests",
    ...process.argv.slice(2),
  ];
  const { code } = await runProgram(process.execPath, args, { cwd: root, env, live: true });
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
