import { connection } from "next/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { QueryProvider } from "@/components/query-provider";
import { Toaster } from "@/components/ui/toaster";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  // Per request, for the content policy's nonce.
  await connection();
  return (
    <QueryProvider>
      <NuqsAdapter>{children}</NuqsAdapter>
      <Toaster />
    </QueryProvider>
  );
}
