/** The scripts of pages that are kept, and so run without React: bundled by next.config.ts, named by hash in the pages' policy. */
// biome-ignore lint/style/noProcessEnv: the build writes the text here; it is no setting
export const KEPT_SHARE_SCRIPT = process.env.KEPT_SHARE_SCRIPT ?? "";
// biome-ignore lint/style/noProcessEnv: the same
export const KEPT_VIEW_SCRIPT = process.env.KEPT_VIEW_SCRIPT ?? "";
// biome-ignore lint/style/noProcessEnv: the same
export const KEPT_EMBED_SCRIPT = process.env.KEPT_EMBED_SCRIPT ?? "";
// biome-ignore lint/style/noProcessEnv: the same
export const KEPT_LANDING_SCRIPT = process.env.KEPT_LANDING_SCRIPT ?? "";
