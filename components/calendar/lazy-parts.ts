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
  () => import("./move-post-dialog").then((module) => module.MovePostDialog),
  closePart,
);
export const AddPostDialog = lazyPart(
  () => import("./add-post-dialog").then((module) => module.AddPostDialog),
  closePart,
);
export const ExportDialog = lazyPart(() => import("./export-dialog").then((module) => module.ExportDialog), closePart);
export const FillDaysDialog = lazyPart(
  () => import("./fill-days-dialog").then((module) => module.FillDaysDialog),
  closePart,
);
export const ExtendDialog = lazyPart(() => import("./extend-dialog").then((module) => module.ExtendDialog), closePart);
export const BlackoutDialog = lazyPart(
  () => import("./blackout-dialog").then((module) => module.BlackoutDialog),
  closePart,
);
export const RewriteDialog = lazyPart(
  () => import("./rewrite-dialog").then((module) => module.RewriteDialog),
  closePart,
);
export const KeysDialog = lazyPart(() => import("./keys-dialog").then((module) => module.KeysDialog), closePart);
export const ShareDialog = lazyPart(
  () => import("../share/share-dialog").then((module) => module.ShareDialog),
  closePart,
);
export const SaveAndShareDialog = lazyPart(
  () => import("../share/save-and-share-dialog").then((module) => module.SaveAndShareDialog),
  closePart,
);
