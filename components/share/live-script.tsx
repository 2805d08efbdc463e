"use client";

import { useEffect } from "react";

const SCRIPTS = {
  reviews: () => import("./live/start-reviews").then(({ startReviews }) => startReviews()),
  view: () => import("./live/start-reading").then(({ startReading }) => void startReading()),
};

/** A shared page that is rendered for each request fetches its script when React is done with the page. */
export function LiveScript({ of }: { of: keyof typeof SCRIPTS }) {
  useEffect(() => {
    void SCRIPTS[of]();
  }, [of]);
  return null;
}
