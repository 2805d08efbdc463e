import { queryOptions } from "@tanstack/react-query";
import type {
  Calendar,
  CreateCalendar,
  CreatePost,
  Post,
  PostHistory,
  QuietDays,
  RedoAnswer,
  RedoChip,
  UpdateCalendar,
  UpdatePost,
} from "@/lib/calendar/schema";
import { fetchAll, fetchJson } from "../api-client";

const POLL_MS = 900;

export const isWriting = (calendar: Pick<Calendar, "status"> | undefined) =>
  calendar?.status === "queued" || calendar?.status === "running";

export const calendarKeys = {
  all: ["calendars"] as const,
  list: () => [...calendarKeys.all, "list"] as const,
  one: (id: string) => [...calendarKeys.all, "one", id] as const,
  posts: (id: string) => [...calendarKeys.one(id), "posts"] as const,
  range: (id: string, from: string, to: string) => [...calendarKeys.posts(id), from, to] as const,
  quiet: (id: string) => [...calendarKeys.one(id), "quiet"] as const,
  post: (postId: string) => ["posts", postId] as const,
  history: (postId: string) => ["posts", postId, "history"] as const,
};

export const calendarQuery = (id: string) =>
  queryOptions({
    queryKey: calendarKeys.one(id),
    queryFn: ({ signal }) => fetchJson<Calendar>(`/calendars/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: (query) => (isWriting(query.state.data) ? POLL_MS : false),
  });

export const postsQuery = (id: string, from: string, to: string, writing: boolean) =>
  queryOptions({
    queryKey: calendarKeys.range(id, from, to),
    queryFn: ({ signal }) =>
      fetchAll<Post>(`/calendars/${encodeURIComponent(id)}/posts?from=${from}&to=${to}&limit=500`, signal),
    refetchInterval: writing ? POLL_MS : false,
    placeholderData: (previous) => previous,
  });

/** Asked again whenever the calendar has changed. */
export const quietDaysQuery = (calendar: Pick<Calendar, "id" | "revision" | "status">) =>
  queryOptions({
    queryKey: [...calendarKeys.quiet(calendar.id), calendar.revision],
    queryFn: ({ signal }) =>
      fetchJson<QuietDays>(`/calendars/${encodeURIComponent(calendar.id)}/quiet-days`, { signal }),
    enabled: !isWriting(calendar),
  });

/** A part of a calendar that is to be written. */
export type WritePart =
  | { kind: "extend"; days: number }
  | { kind: "rewrite"; from: string; to: string }
  | { kind: "fill"; dates: string[] };

export const writePart = (id: string, { kind, ...body }: WritePart, idempotencyKey: string) =>
  fetchJson<Calendar>(`/calendars/${encodeURIComponent(id)}/${kind}`, { method: "POST", body, idempotencyKey });

export const calendarsQuery = () =>
  queryOptions({
    queryKey: calendarKeys.list(),
    queryFn: ({ signal }) => fetchAll<Calendar>("/calendars?limit=100", signal),
  });

export const historyQuery = (postId: string, revision: number) =>
  queryOptions({
    queryKey: [...calendarKeys.history(postId), revision],
    queryFn: ({ signal }) => fetchJson<PostHistory>(`/posts/${encodeURIComponent(postId)}/history`, { signal }),
  });

export const postQuery = (id: string) =>
  queryOptions({ queryKey: calendarKeys.post(id), queryFn: () => fetchPost(id), staleTime: 0 });

export const fetchPost = (id: string) => fetchJson<Post>(`/posts/${encodeURIComponent(id)}`);

export const createCalendar = (body: CreateCalendar, idempotencyKey: string) =>
  fetchJson<Calendar>("/calendars", { method: "POST", body, idempotencyKey });

export const updateCalendar = (id: string, body: UpdateCalendar) =>
  fetchJson<Calendar>(`/calendars/${encodeURIComponent(id)}`, { method: "PATCH", body });

export const cancelCalendar = (id: string) =>
  fetchJson<Calendar | undefined>(`/calendars/${encodeURIComponent(id)}/cancel`, { method: "POST" });

export const deleteCalendar = (id: string) =>
  fetchJson<void>(`/calendars/${encodeURIComponent(id)}`, { method: "DELETE" });

export const createPost = (calendarId: string, body: CreatePost, idempotencyKey: string) =>
  fetchJson<Post>(`/calendars/${encodeURIComponent(calendarId)}/posts`, { method: "POST", body, idempotencyKey });

// keepalive: a change that is still on its way when the tab closes arrives all the same.
export const updatePost = (id: string, revision: number, body: UpdatePost) =>
  fetchJson<Post>(`/posts/${encodeURIComponent(id)}`, {
    method: "PATCH",
    body,
    revision,
    keepalive: JSON.stringify(body).length < 30_000,
  });

export const deletePost = (id: string, keepalive = false) =>
  fetchJson<void>(`/posts/${encodeURIComponent(id)}`, { method: "DELETE", keepalive });

export const redoPost = (id: string, body: { instruction?: string; chips: RedoChip[] }, idempotencyKey: string) =>
  fetchJson<RedoAnswer>(`/posts/${encodeURIComponent(id)}/redo`, { method: "POST", body, idempotencyKey });

// Accepting it again changes nothing, so it needs no key.
export const acceptProposal = (id: string, proposalId: string) =>
  fetchJson<Post>(`/posts/${encodeURIComponent(id)}/accept`, { method: "POST", body: { proposalId } });

/** Where the browser downloads a calendar's file. */
export function exportUrl(id: string, query: Record<string, string>): string {
  return `/api/v1/calendars/${encodeURIComponent(id)}/export?${new URLSearchParams(query)}`;
}
