export const KEPT_SCRIPTS: {
  KEPT_SHARE_SCRIPT: string;
  KEPT_VIEW_SCRIPT: string;
  KEPT_EMBED_SCRIPT: string;
  KEPT_LANDING_SCRIPT: string;
};
export function bundleKept(root: string, name: string): string;
