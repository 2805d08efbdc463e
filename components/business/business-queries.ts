import { queryOptions } from "@tanstack/react-query";
import type { Business, CreateBusiness, Guess } from "@/lib/business/schema";
import { fetchAll, fetchJson } from "../api-client";

export const businessKeys = {
  all: ["businesses"] as const,
  list: () => [...businessKeys.all, "list"] as const,
  one: (id: string) => [...businessKeys.all, "one", id] as const,
};

export const businessesQuery = () =>
  queryOptions({
    queryKey: businessKeys.list(),
    queryFn: ({ signal }) => fetchAll<Business>("/businesses?limit=100", signal),
  });

export const businessQuery = (id: string) =>
  queryOptions({
    queryKey: businessKeys.one(id),
    queryFn: ({ signal }) => fetchJson<Business>(`/businesses/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  });

export const updateBusiness = (id: string, body: Partial<CreateBusiness>) =>
  fetchJson<Business>(`/businesses/${encodeURIComponent(id)}`, { method: "PATCH", body });

export const deleteBusiness = (id: string) =>
  fetchJson<void>(`/businesses/${encodeURIComponent(id)}`, { method: "DELETE" });

/** What one typed line seems to mean. Stores nothing. */
export const guessLine = (line: string, signal?: AbortSignal) =>
  fetchJson<Guess>("/guesses", { method: "POST", body: { line }, signal });
