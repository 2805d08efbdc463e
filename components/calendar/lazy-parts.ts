"use client";

import { closePart, lazyPart } from "../ui/lazy-part";

// What opens on a press is loaded on that press, so that the grid itself is there sooner.
export const PostEditorSheet = lazyPart(
  () => import("./editor/post-editor-sheet").then((module) => module.PostEditorSheet),
  ({ onClose, post }) => onClose(post, post),
);
export const PostReaderSheet = lazyPart(
  () => import("./post-reader-sheet").then((module) => module.PostReaderSheet),
  closePart,
);
export const MovePostDialog = lazyPart(
  () => import("./dialogs/move-post-dialog").then((module) => module.MovePostDialog),
  closePart,
);
export const AddPostDialog = lazyPart(
  () => import("./dialogs/add-post-dialog").then((module) => module.AddPostDialog),
  closePart,
);
export const ExportDialog = lazyPart(
  () => import("./dialogs/export-dialog").then((module) => module.ExportDialog),
  closePart,
);
export const FillDaysDialog = lazyPart(
  () => import("./dialogs/fill-days-dialog").then((module) => module.FillDaysDialog),
  closePart,
);
export const ExtendDialog = lazyPart(
  () => import("./dialogs/extend-dialog").then((module) => module.ExtendDialog),
  closePart,
);
export const BlackoutDialog = lazyPart(
  () => import("./dialogs/blackout-dialog").then((module) => module.BlackoutDialog),
  closePart,
);
export const RewriteDialog = lazyPart(
  () => import("./dialogs/rewrite-dialog").then((module) => module.RewriteDialog),
  closePart,
);
export const KeysDialog = lazyPart(
  () => import("./dialogs/keys-dialog").then((module) => module.KeysDialog),
  closePart,
);
export const ShareDialog = lazyPart(
  () => import("../share/share-dialog").then((module) => module.ShareDialog),
  closePart,
);
export const SaveAndShareDialog = lazyPart(
  () => import("../share/save-and-share-dialog").then((module) => module.SaveAndShareDialog),
  closePart,
);
