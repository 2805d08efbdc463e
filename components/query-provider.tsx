"use client";

import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { noteMember } from "./account/note-member";
import { isSessionChanging } from "./account/session-change";
import { ApiProblem } from "./api-client";

/** A session that ended elsewhere (sign-out, password change) sends every tab to the sign-in page, and back afterwards. */
function leaveWhenSignedOut(error: unknown) {
  if (!(error instanceof ApiProblem) || error.status !== 401 || isSessionChanging()) return;
  noteMember(false);
  const here = `${location.pathname}${location.search}`;
  location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}&ended=1`);
}

function createClient() {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      // What is ordered goes out now or fails now, in words: kept back until there is a network, it would be carried out
      // later, when nobody expects it.
      mutations: { networkMode: "always" },
      queries: {
        // A browser without a network may still reach a Bella on this machine; and one that is cut off is told so, not
        // shown a page that waits without a word.
        networkMode: "always",
        refetchOnReconnect: true,
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
      },
    },
  });
}

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
