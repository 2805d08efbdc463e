export const EDITOR_PANELS = ["edit", "redo", "reviews", "history"] as const;
export type EditorPanel = (typeof EDITOR_PANELS)[number];
