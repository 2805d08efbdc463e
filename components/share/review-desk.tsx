"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { ReviewSlot } from "./review-slot";
import type { ReviewablePost } from "./reviewable-post";
import { type Reviewer, readReviewer, rememberReviewer } from "./reviewer";

interface ReviewDeskProps {
  token: string;
  access: "comment" | "approve";
  posts: readonly ReviewablePost[];
}

/** Puts the review controls into the places that the server's HTML keeps for them. */
export function ReviewDesk({ token, access, posts }: ReviewDeskProps) {
  const router = useRouter();
  const [places, setPlaces] = useState<ReadonlyMap<string, Element>>(new Map());
  const [reviewer, setReviewer] = useState<Reviewer | null>(null);
  useEffect(() => {
    setReviewer(readReviewer());
    const found = [...document.querySelectorAll("[data-review]")];
    setPlaces(new Map(found.map((place) => [place.getAttribute("data-review") ?? "", place])));
  }, []);

  function remember(next: Reviewer) {
    rememberReviewer(next);
    setReviewer(next);
  }

  return posts.map((post) => {
    const place = places.get(post.id);
    if (!place) return null;
    return createPortal(
      <ReviewSlot
        token={token}
        access={access}
        post={post}
        reviewer={reviewer}
        onReviewer={remember}
        onStored={() => router.refresh()}
      />,
      place,
      post.id,
    );
  });
}
