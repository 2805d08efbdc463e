export function buildBundles(root: string): Promise<void>;
