"use client";

import dynamic from "next/dynamic";

// What opens on a press is loaded on that press, so that the grid itself is there sooner.
export const PostEditorSheet = dynamic(
  () => import("./editor/post-editor-sheet").then((module) => module.PostEditorSheet),
  { ssr: false },
);
export const PostReaderSheet = dynamic(() => import("./post-reader-sheet").then((module) => module.PostReaderSheet), {
  ssr: false,
});
export const MovePostDialog = dynamic(() => import("./move-post-dialog").then((module) => module.MovePostDialog), {
  ssr: false,
});
export const AddPostDialog = dynamic(() => import("./add-post-dialog").then((module) => module.AddPostDialog), {
  ssr: false,
});
export const ExportDialog = dynamic(() => import("./export-dialog").then((module) => module.ExportDialog), {
  ssr: false,
});
export const FillDaysDialog = dynamic(() => import("./fill-days-dialog").then((module) => module.FillDaysDialog), {
  ssr: false,
});
export const ExtendDialog = dynamic(() => import("./extend-dialog").then((module) => module.ExtendDialog), {
  ssr: false,
});
export const BlackoutDialog = dynamic(() => import("./blackout-dialog").then((module) => module.BlackoutDialog), {
  ssr: false,
});
export const RewriteDialog = dynamic(() => import("./rewrite-dialog").then((module) => module.RewriteDialog), {
  ssr: false,
});
export const KeysDialog = dynamic(() => import("./keys-dialog").then((module) => module.KeysDialog), { ssr: false });
export const ShareDialog = dynamic(() => import("../share/share-dialog").then((module) => module.ShareDialog), {
  ssr: false,
});
export const SaveAndShareDialog = dynamic(
  () => import("../share/save-and-share-dialog").then((module) => module.SaveAndShareDialog),
  { ssr: false },
);
