export const EDITOR_PANELS = ["edit", "redo", "history"] as const;
export type EditorPanel = (typeof EDITOR_PANELS)[number];
