import { queryOptions } from "@tanstack/react-query";
import type { ApiKey, CreateAccount, CreateApiKey, CreatedApiKey, Workspace } from "@/lib/account/schema";
import { fetchAll, fetchJson, newIdempotencyKey } from "../api-client";

export const accountKeys = {
  workspace: () => ["workspace"] as const,
  apiKeys: () => ["api-keys"] as const,
};

export const fetchWorkspace = (signal?: AbortSignal) => fetchJson<Workspace>("/workspace", { signal });

export const workspaceQuery = () =>
  queryOptions({
    queryKey: accountKeys.workspace(),
    queryFn: ({ signal }) => fetchWorkspace(signal),
    staleTime: 60_000,
  });

export const apiKeysQuery = () =>
  queryOptions({
    queryKey: accountKeys.apiKeys(),
    queryFn: ({ signal }) => fetchAll<ApiKey>("/api-keys?limit=100", signal),
  });

export const createApiKey = (body: CreateApiKey, idempotencyKey: string) =>
  fetchJson<CreatedApiKey>("/api-keys", { method: "POST", body, idempotencyKey });

export const deleteApiKey = (id: string) =>
  fetchJson<void>(`/api-keys/${encodeURIComponent(id)}`, { method: "DELETE" });

/** Gives a visitor without a session a workspace of their own; with a session it does nothing. */
export const ensureGuest = () => fetchJson<void>("/guest", { method: "POST" });

export const createAccount = (body: CreateAccount) =>
  fetchJson<unknown>("/accounts", { method: "POST", body, idempotencyKey: newIdempotencyKey() });

/** Moves what the browser made as a guest into the workspace of the account that just signed in. */
export const claimGuest = () => fetchJson<{ moved: boolean }>("/guest/claim", { method: "POST" });
