"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { SharedCalendar } from "@/lib/share/schema";
import type { ReviewablePost } from "./reviewable-post";

const ReviewDesk = lazy(() => import("./review-desk").then((module) => ({ default: module.ReviewDesk })));

interface ReviewIslandProps {
  token: string;
  access: SharedCalendar["access"];
  posts: readonly ReviewablePost[];
}

/** The page's only script: it counts the visit, and fetches the review controls where there is something to review. */
export function ReviewIsland({ token, access, posts }: ReviewIslandProps) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    setMounted(true);
    // A kept page does not reach the server, so the visit is told by itself. A lost count is no harm.
    fetch(`/api/v1/shares/${token}/views`, { method: "POST", keepalive: true }).catch(() => undefined);
  }, [token]);
  if (!mounted || access === "view") return null;
  return (
    <Suspense fallback={null}>
      <ReviewDesk token={token} access={access} posts={posts} />
    </Suspense>
  );
}
