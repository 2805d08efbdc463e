import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * Next loads this file by itself, outside its bundles, so it holds no code of ours: it passes pages on to
 * lib/platform/pages, which instrumentation.ts puts on globalThis before the first request. Pages only: answers
 * of fetch are not kept. During a build nothing is there, and nothing is kept.
 */
const KEPT = new Set(["APP_PAGE", "APP_ROUTE"]);
const pages = () => globalThis[Symbol.for("bella.page-store")];
const builds = new Map();

/** Pages of another build name files that this one does not have. Around the proxy, which keeps nothing, the folder is not known. */
function buildOf(serverDistDir) {
  if (!builds.has(serverDistDir))
    builds.set(serverDistDir, readFileSync(path.join(serverDistDir, "../BUILD_ID"), "utf8"));
  return builds.get(serverDistDir);
}

export default class CacheHandler {
  constructor({ serverDistDir, dev }) {
    this.prefix = dev || !pages() || !serverDistDir ? "" : buildOf(serverDistDir);
  }

  async get(key, { kind }) {
    return KEPT.has(kind) ? ((await pages()?.getPage(this.prefix + key)) ?? null) : null;
  }

  async set(key, value) {
    if (value && KEPT.has(value.kind)) await pages()?.setPage(this.prefix + key, value);
  }

  async revalidateTag(tags) {
    await pages()?.changePages([tags].flat());
  }

  resetRequestCache() {}
}
