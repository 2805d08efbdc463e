import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { runProgram } from "./launcher/run-program.mjs";
import { withProgress } from "./launcher/say.mjs";

/**
 * A Chromium to test with: one on the PATH, else Playwright's own, else Debian's. Answers its path, or "" for
 * Playwright's own. The headless shell comes first: without windows to draw, journeys take half the time.
 */
export async function findBrowser(root) {
  const onPath = findOnPath();
  if (onPath) return onPath;
  const { chromium } = await import("playwright");
  if (existsSync(chromium.executablePath())) return "";
  const cli = path.join(root, "node_modules/playwright/cli.js");
  const own = await withProgress("Downloading a browser for the tests", () =>
    runProgram(process.execPath, [cli, "install", "chromium"], { cwd: root, env: process.env }),
  );
  if (own.code === 0) return "";
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await withProgress("Installing a browser with apt-get", async () => {
      await runProgram("apt-get", ["update", "-qq"], { env });
      const install = (name) =>
        runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { env });
      if ((await install("chromium-headless-shell")).code !== 0) await install("chromium");
    });
  }
  const installed = findOnPath();
  if (installed) return installed;
  throw new Error(
    "No browser was found for the end-to-end tests: put chromium on the PATH or run `npx playwright install chromium`.",
  );
}

/** The first browser in the folders of a PATH, by the order of the names. */
export function findOnPath(folders = process.env.PATH ?? "") {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const files = names.flatMap((name) => folders.split(path.delimiter).map((folder) => path.join(folder, name)));
  return files.find((file) => isProgram(file) && !isSnap(file));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser is a script that asks for the snap; the snap may not open the folders that tests use. */
function isSnap(file) {
  if (path.basename(realpathSync(file)) === "snap") return true;
  const start = Buffer.alloc(4096);
  const opened = openSync(file, "r");
  const text = start.toString("latin1", 0, readSync(opened, start, 0, start.length, 0));
  closeSync(opened);
  return text.startsWith("#!") && text.includes("/snap/");
}
