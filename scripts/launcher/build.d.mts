export function buildBundles(root: string): Promise<void>;
/** Builds what has changed and answers the folder that the web server runs from. */
export function ensureBuilt(root: string): Promise<string>;
