import { queryOptions } from "@tanstack/react-query";
import type { CreatedShareLink, CreateShareLink, ShareLink } from "@/lib/share/schema";
import { fetchAll, fetchJson, newIdempotencyKey } from "../api-client";

export const shareKeys = {
  list: (calendarId: string) => ["calendars", "one", calendarId, "share-links"] as const,
};

export const shareLinksQuery = (calendarId: string) =>
  queryOptions({
    queryKey: shareKeys.list(calendarId),
    queryFn: ({ signal }) =>
      fetchAll<ShareLink>(`/calendars/${encodeURIComponent(calendarId)}/share-links?limit=100`, signal),
  });

export const createShareLink = (calendarId: string, body: CreateShareLink) =>
  fetchJson<CreatedShareLink>(`/calendars/${encodeURIComponent(calendarId)}/share-links`, {
    method: "POST",
    body,
    idempotencyKey: newIdempotencyKey(),
  });

export const revokeShareLink = (id: string) =>
  fetchJson<void>(`/share-links/${encodeURIComponent(id)}`, { method: "DELETE" });
