"use client";

import { useQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { Post } from "@/lib/calendar/schema";
import { postQuery } from "./calendar-queries";
import { EDITOR_PANELS, type EditorPanel } from "./editor/editor-panels";

const PARAMS = { post: parseAsString, panel: parseAsStringLiteral(EDITOR_PANELS).withDefault("edit") };

/** The post whose editor is open: its address is `?post=…`, so Back closes it and a link opens it. */
export function useOpenPost(posts: readonly Post[]) {
  const [{ post: id, panel }, setParams] = useQueryStates(PARAMS);
  const loaded = posts.find((post) => post.id === id);
  // A link may name a post outside the shown dates.
  const { data: fetched } = useQuery({ ...postQuery(id ?? ""), enabled: id !== null && !loaded });
  const post = id === null ? null : (loaded ?? fetched ?? null);
  const actions = useMemo(
    () => ({
      open: (next: Pick<Post, "id">, nextPanel: EditorPanel = "edit") =>
        void setParams({ post: next.id, panel: nextPanel }, { history: "push" }),
      setPanel: (nextPanel: EditorPanel) => void setParams({ panel: nextPanel }),
      close: () => void setParams({ post: null, panel: null }),
    }),
    [setParams],
  );
  return { post, panel, ...actions };
}
