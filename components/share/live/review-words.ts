import type { Decision } from "@/lib/core/vocabulary";

/** What the page tells a visitor of what they did. */
export const SAID: Record<Decision, string> = {
  approve: "You approved this post.",
  request_changes: "You asked for a change.",
  comment: "Your comment is sent.",
};

export const UNDONE: Record<Decision, string> = {
  approve: "Your approval is taken back.",
  request_changes: "Your request is taken back.",
  comment: "Your comment is taken back.",
};

export const KEPT = "Not sent. What you wrote is kept.";

const EDITED = "The business changed this post while you were reading";

export const EDITED_WORDS: Record<Decision, string> = {
  approve: `${EDITED}, so it is not approved. It is shown here as it is now: read it, then approve.`,
  request_changes: `${EDITED}, so your request was not sent. It is shown here as it is now, and what you wrote is kept: send it if it still fits.`,
  comment: `${EDITED}, so your comment was not sent. It is shown here as it is now, and what you wrote is kept: send it if it still fits.`,
};

export const FETCHING = `${EDITED}. It is being fetched as it is now.`;
export const NOT_FETCHED = `${EDITED}, so nothing was sent. It could not be fetched as it is now: load the page again.`;
export const MOVED_AWAY =
  "The business moved this post to another month while you were reading, so nothing was sent. Look for it there.";
