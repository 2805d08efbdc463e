import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The scripts that kept pages run instead of React, by their entries in components. */
export const KEPT_SCRIPTS = {
  KEPT_SHARE_SCRIPT: "share/live/kept-share",
  KEPT_VIEW_SCRIPT: "share/live/kept-view",
  KEPT_EMBED_SCRIPT: "share/live/kept-embed",
  KEPT_LANDING_SCRIPT: "site/live/kept-landing",
};

/** One of them as a single small text, to stand in the page itself. */
export function bundleKept(root, name) {
  // Only now: `npm test` reads this file before anything is installed.
  const { buildSync } = require("esbuild");
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`components/${name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    write: false,
  });
  return outputFiles[0].text.trim();
}
