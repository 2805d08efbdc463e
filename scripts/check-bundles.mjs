import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "./launcher/build.mjs";
import { bundleKept, KEPT_SCRIPTS } from "./launcher/bundle-kept.mjs";

// `node scripts/check-bundles.mjs`: the JavaScript each page loads first, listed from the build, against its bars.

const KB = 1000;
/** What a page may weigh (gzip) in all, and beyond what Next and React alone weigh on an empty page. */
const BARS = { page: 270 * KB, publicPage: 5 * KB, keptScript: 6 * KB };
/**
 * Pages that strangers open on a phone, and the only modules of ours that they may bring. Where such a page is kept none
 * of this is loaded, for it runs one of KEPT_SCRIPTS instead; this is what it weighs where it is rendered per request.
 */
const PUBLIC_PAGES = {
  "/s/[token]/page": ["components/share/live-script.tsx"],
  "/s/[token]/[month]/page": ["components/share/live-script.tsx"],
  "/s/[token]/opened/page": ["components/share/live-script.tsx"],
  "/s/[token]/opened/[month]/page": ["components/share/live-script.tsx"],
  "/s/[token]/proved/[proof]/page": ["components/share/live-script.tsx"],
  "/s/[token]/proved/[proof]/[month]/page": ["components/share/live-script.tsx"],
  "/s/[token]/locked/page": [],
  "/s/[token]/locked/[why]/page": [],
  "/embed/[token]/[month]/page": ["components/share/embed-messages.tsx"],
  "/embed/[token]/fresh/page": ["components/share/embed-messages.tsx"],
  "/embed/[token]/fresh/[month]/page": ["components/share/embed-messages.tsx"],
  "/embed/[token]/page": ["components/share/embed-messages.tsx"],
};
/** Brought by every page of Next's: its own parts, the error pages, an icon's outline. */
const EVERYWHERE =
  /^node_modules\/next\/|^app\/(error|global-error)\.tsx$|^node_modules\/lucide-react\/dist\/esm\/Icon\./;
const EMPTY_PAGE = "/_not-found/page";

/**
 * Judges every page of a build. Lazy parts are not in here: what the shared page may fetch later is a rule of
 * .dependency-cruiser.cjs.
 * @param {string} folder of the built server
 */
export function checkBundles(folder) {
  const next = path.join(folder, ".next");
  const always = JSON.parse(readFileSync(path.join(next, "build-manifest.json"), "utf8")).rootMainFiles;
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(next, file))).length);
    return sizes.get(file);
  };
  const pages = readManifests(next).map(({ page, modules, files }) => {
    const chunks = [...new Set([...always, ...files])];
    return { page, modules, chunks, bytes: chunks.reduce((sum, file) => sum + sizeOf(file), 0) };
  });
  const empty = pages.find(({ page }) => page === EMPTY_PAGE)?.bytes ?? 0;
  return pages
    .map((one) => ({ ...one, own: one.bytes - empty, problems: judge(one, one.bytes - empty) }))
    .sort((a, b) => b.bytes - a.bytes);
}

function judge({ page, modules, bytes }, own) {
  const allowed = PUBLIC_PAGES[page];
  const problems = bytes > BARS.page ? [`weighs more than ${BARS.page / KB} KB`] : [];
  if (!allowed) return problems;
  if (own > BARS.publicPage) problems.push(`brings more than ${BARS.publicPage / KB} KB of its own`);
  const strange = modules.filter((module) => !EVERYWHERE.test(module) && !allowed.includes(module));
  return [...problems, ...strange.map((module) => `brings ${module}`)];
}

/** What Next wrote down of each page: its client modules by name, and the files of its first load. */
function readManifests(next) {
  const app = path.join(next, "server/app");
  return readdirSync(app, { recursive: true })
    .filter((file) => file.endsWith("page_client-reference-manifest.js"))
    .map((file) => {
      const context = { globalThis: {} };
      runInNewContext(readFileSync(path.join(app, file), "utf8"), context);
      const [[page, manifest] = ["", {}]] = Object.entries(context.globalThis.__RSC_MANIFEST);
      const modules = Object.keys(manifest.clientModules).map((name) => name.replace(/^\[project\]\//, ""));
      return { page, modules, files: Object.values(manifest.entryJSFiles).flat() };
    });
}

/** Says what each page loads, and answers whether all keep to their bars. */
export async function reportBundles(root) {
  const folder = await ensureBuilt(root);
  if (!existsSync(path.join(folder, ".next/static/chunks"))) throw new Error("the build has no chunks");
  const pages = checkBundles(folder);
  const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`.padStart(9);
  for (const { page, bytes, own, chunks, problems } of pages) {
    process.stdout.write(`${kb(bytes)} ${kb(own)} of its own  ${page}\n`);
    if (page in PUBLIC_PAGES) process.stdout.write(`          ${chunks.join(" ")}\n`);
    for (const problem of problems) process.stdout.write(`          ✗ ${problem}\n`);
  }
  const kept = Object.values(KEPT_SCRIPTS).map((name) => [name, gzipSync(bundleKept(root, name)).length]);
  for (const [name, bytes] of kept) process.stdout.write(`${kb(bytes)} in all  a kept page with ${name}\n`);
  const heavy = kept.filter(([, bytes]) => bytes > BARS.keptScript);
  for (const [name] of heavy) process.stdout.write(`✗ ${name} weighs more than ${BARS.keptScript / KB} KB\n`);
  const missing = Object.keys(PUBLIC_PAGES).filter((name) => !pages.some(({ page }) => page === name));
  for (const name of missing) process.stdout.write(`✗ ${name} is not in the build\n`);
  return missing.length + heavy.length === 0 && pages.every(({ problems }) => problems.length === 0);
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) process.exitCode = (await reportBundles(path.resolve(path.dirname(self), ".."))) ? 0 : 1;
