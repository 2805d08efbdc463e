"use client";

import { useEffect } from "react";

/** A shared page that is rendered for each request fetches its script when React is done with the page. */
export function ReviewIsland() {
  useEffect(() => {
    void import("./live/start-reviews").then(({ startReviews }) => startReviews());
  }, []);
  return null;
}
