import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lockDataFolder } from "./data-lock.mjs";
import { runProgram } from "./run-program.mjs";
import { withProgress } from "./say.mjs";

const SOURCES = ["app", "components", "lib", "worker", "drizzle", "data", "public"];
const CONFIGS = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "postcss.config.mjs",
  "instrumentation.ts",
  "proxy.ts",
  "cache-handler.mjs",
  "scripts/launcher/build.mjs",
  "scripts/launcher/bundle-kept.mjs",
  "scripts/migrate.ts",
  "scripts/check-env.ts",
];
const BUNDLES = { worker: "worker/main.ts", migrate: "scripts/migrate.ts", "check-env": "scripts/check-env.ts" };
const OLD_BUILDS_KEPT = 1;

/** Written last: what the programs were made of, and how long each is. Without it they may be half-written. */
const NOTE = "programs.json";

/**
 * The small programs (worker, migration, environment check) in dist/, bundled again only when their sources, this
 * Node or the programs themselves are not what they were. When `signal` aborts, the wait for another start's build ends.
 */
export async function ensureBundled(root, signal, hash = hashSources(root)) {
  if (isBundled(root, hash)) return;
  const lock = await waitForBuildLock(root, signal);
  try {
    if (isBundled(root, hash)) return;
    const note = path.join(root, "dist", NOTE);
    rmSync(note, { force: true });
    await bundle(root, BUNDLES, {
      outdir: "dist",
      outExtension: { ".js": ".mjs" },
      sourcemap: "linked",
      sourcesContent: false,
      plugins: [WITHOUT_PACKAGE_LINES],
    });
    writeFileSync(note, JSON.stringify({ hash, sizes: sizesOfPrograms(root) }));
  } finally {
    lock.release();
  }
}

function isBundled(root, hash) {
  try {
    const note = JSON.parse(readFileSync(path.join(root, "dist", NOTE), "utf8"));
    return note.hash === hash && JSON.stringify(note.sizes) === JSON.stringify(sizesOfPrograms(root));
  } catch {
    return false;
  }
}

/** @throws when one is missing */
function sizesOfPrograms(root) {
  return Object.keys(BUNDLES).map((name) => statSync(path.join(root, "dist", `${name}.mjs`)).size);
}

/**
 * Of packages the source maps name the file and no line: a map of all their lines takes a process that looks at a single
 * stack over a hundred megabytes. Errors still name our own files and lines.
 */
const WITHOUT_PACKAGE_LINES = {
  name: "without-package-lines",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, ({ path: file }) => {
      const map = JSON.stringify({ version: 3, sources: [path.basename(file)], mappings: "AAAA" });
      const code = readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/gm, "");
      const comment = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}`;
      return { contents: `${code}\n${comment}`, loader: "default" };
    });
  },
};

async function bundle(root, programs, options) {
  const { build, stop } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: Object.entries(programs).map(([out, entry]) => ({ in: entry, out })),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    // Native or optional parts that are found at run time, or not needed at all.
    external: ["pg-native", "@node-rs/argon2", "pino-pretty"],
    // Bundled CommonJS packages still call require() for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    ...options,
  });
  await stop();
}

/**
 * Builds the web server when the sources differ from what the last build was made of, and answers the folder
 * it runs from. Each build has a folder of its own, so a server that still runs never loses its files. When `signal`
 * aborts, the build is ended.
 */
export async function ensureBuilt(root, signal, hash = hashSources(root)) {
  const folder = path.join(root, "dist", `web-${hash}`);
  if (existsSync(path.join(folder, "server.js"))) return folder;
  const lock = await waitForBuildLock(root, signal);
  try {
    if (!existsSync(path.join(folder, "server.js"))) await build(root, folder, signal);
  } finally {
    lock.release();
  }
  return folder;
}

async function build(root, folder, signal) {
  const { code, output } = await withProgress("Building Bella (only when her sources have changed)", () =>
    runProgram(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      signal,
    }),
  );
  if (code !== 0)
    throw new Error(`The build failed (exit code ${code}).\n${output.trim().split("\n").slice(-40).join("\n")}`);
  const standalone = path.join(root, ".next/standalone");
  const draft = `${folder}.${process.pid}`;
  mkdirSync(path.join(root, "dist"), { recursive: true });
  cpSync(standalone, draft, { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(root, ".next/static"), path.join(draft, ".next/static"), { recursive: true });
  if (existsSync(path.join(root, "public")))
    cpSync(path.join(root, "public"), path.join(draft, "public"), { recursive: true });
  // Next copies .env files into a standalone build; the run-time environment is the launcher's business.
  for (const name of readdirSync(draft)) if (name.startsWith(".env")) rmSync(path.join(draft, name));
  renameSync(path.join(draft, "server.js"), path.join(draft, "next-server.js"));
  await bundle(root, { server: "worker/serve-web.ts" }, { outdir: draft });
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  removeOldBuilds(root, folder);
}

function removeOldBuilds(root, keep) {
  const builds = readdirSync(path.join(root, "dist"))
    .filter((name) => name.startsWith("web-") && statSync(path.join(root, "dist", name)).isDirectory())
    .map((name) => path.join(root, "dist", name))
    .filter((folder) => folder !== keep)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of builds.slice(OLD_BUILDS_KEPT)) rmSync(folder, { recursive: true, force: true });
}

/** One hash over every file the build reads, and the Node that builds. */
export function hashSources(root) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  const add = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
      return;
    }
    for (const name of readdirSync(file).sort()) if (!/\.test\.[a-z]+$/.test(name)) add(path.join(file, name));
  };
  for (const name of [...SOURCES, ...CONFIGS]) add(path.join(root, name));
  return hash.digest("hex").slice(0, 16);
}

/** Two starts of one checkout (with two data folders) must not build over each other. */
async function waitForBuildLock(root, signal) {
  const folder = path.join(root, "dist");
  for (;;) {
    const lock = await lockDataFolder(folder, { pid: process.pid });
    if (lock) return lock;
    await sleep(500, undefined, { signal });
  }
}
