import { queryOptions } from "@tanstack/react-query";
import type {
  CreatedShareLink,
  CreateShareLink,
  Review,
  ShareLink,
  UnreadReviews,
  UpdateShareLink,
} from "@/lib/share/schema";
import { fetchAll, fetchFile, fetchJson } from "../api-client";

/** A visitor's words reach an open dashboard within so long; one that nobody looks at tells of them in its tab's title. */
const POLL_MS = { seen: 3_000, hidden: 20_000 };
/** Whoever comes back to the tab or the window is shown what was said meanwhile at once, however short they were away. */
const FOLLOW = {
  // Asked while a page is rendered on the server, too, where there is no tab.
  refetchInterval: () =>
    typeof document !== "undefined" && document.visibilityState === "hidden" ? POLL_MS.hidden : POLL_MS.seen,
  refetchIntervalInBackground: true,
  refetchOnWindowFocus: "always",
} as const;

export const shareKeys = {
  list: (calendarId: string) => ["calendars", "one", calendarId, "share-links"] as const,
  reviews: (calendarId: string) => ["calendars", "one", calendarId, "reviews"] as const,
  unread: () => ["reviews", "unread"] as const,
};

export const shareLinksQuery = (calendarId: string) =>
  queryOptions({
    queryKey: shareKeys.list(calendarId),
    queryFn: ({ signal }) =>
      fetchAll<ShareLink>(`/calendars/${encodeURIComponent(calendarId)}/share-links?limit=100`, signal),
  });

/** Everything that was said of a calendar, newest first. */
export const reviewsQuery = (calendarId: string) =>
  queryOptions({
    queryKey: shareKeys.reviews(calendarId),
    queryFn: ({ signal }) => fetchAll<Review>(`/calendars/${encodeURIComponent(calendarId)}/reviews?limit=500`, signal),
    ...FOLLOW,
  });

export const unreadQuery = () =>
  queryOptions({
    queryKey: shareKeys.unread(),
    queryFn: ({ signal }) => fetchJson<UnreadReviews>("/reviews/unread", { signal }),
    ...FOLLOW,
  });

export const createShareLink = (calendarId: string, body: CreateShareLink, idempotencyKey: string) =>
  fetchJson<CreatedShareLink>(`/calendars/${encodeURIComponent(calendarId)}/share-links`, {
    method: "POST",
    body,
    idempotencyKey,
  });

/** A link to each of these calendars; the answer is a CSV of business, link and password. */
export const shareCalendars = (calendarIds: readonly string[], settings: object, idempotencyKey: string) =>
  fetchFile("/share-links", {
    method: "POST",
    body: { ...settings, calendarIds },
    accept: "text/csv",
    idempotencyKey,
  });

/** Ends every open link of these calendars. */
export const revokeCalendarLinks = (calendarIds: readonly string[]) =>
  fetchJson<{ revoked: number }>("/share-links/revoke", { method: "POST", body: { calendarIds } });

export const updateShareLink = (id: string, body: UpdateShareLink) =>
  fetchJson<ShareLink>(`/share-links/${encodeURIComponent(id)}`, { method: "PATCH", body });

export const revokeShareLink = (id: string) =>
  fetchJson<void>(`/share-links/${encodeURIComponent(id)}`, { method: "DELETE" });

export const rotateFeed = (id: string) =>
  fetchJson<ShareLink>(`/share-links/${encodeURIComponent(id)}/rotate-feed`, { method: "POST" });

export const replyToReview = (postId: string, body: { shareLinkId: string; comment: string }, idempotencyKey: string) =>
  fetchJson<Review>(`/posts/${encodeURIComponent(postId)}/reviews`, {
    method: "POST",
    body,
    idempotencyKey,
  });

export const resolveReview = (id: string, resolved: boolean) =>
  fetchJson<Review>(`/reviews/${encodeURIComponent(id)}`, { method: "PATCH", body: { resolved } });

export const seeReviews = (calendarId: string, postId: string) =>
  fetchJson<void>(`/calendars/${encodeURIComponent(calendarId)}/reviews/seen`, { method: "POST", body: { postId } });
