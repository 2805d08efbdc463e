import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The scripts that kept pages run instead of React, by the names of their entries in components/share/live. */
export const KEPT_SCRIPTS = {
  KEPT_SHARE_SCRIPT: "kept-share",
  KEPT_VIEW_SCRIPT: "kept-view",
  KEPT_EMBED_SCRIPT: "kept-embed",
};

/** One of them as a single small text, to stand in the page itself. */
export function bundleKept(root, name) {
  // Only now: `npm test` reads this file before anything is installed.
  const { buildSync } = require("esbuild");
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`components/share/live/${name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    write: false,
  });
  return outputFiles[0].text.trim();
}
