/** Bundles the small programs (worker, migration, environment check) when they have changed. */
export function ensureBundled(root: string, signal?: AbortSignal): Promise<void>;
/** Builds what has changed and answers the folder that the web server runs from. */
export function ensureBuilt(root: string): Promise<string>;
