"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import type { ShareLink } from "@/lib/share/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { revokeShareLink, shareKeys, shareLinksQuery } from "./share-queries";

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

function linkFacts(link: ShareLink): string {
  const ends = link.expiresAt
    ? Date.parse(link.expiresAt) < Date.now()
      ? `ended ${DATE.format(new Date(link.expiresAt))}`
      : `ends ${DATE.format(new Date(link.expiresAt))}`
    : "never ends";
  const seen =
    link.viewCount === 0 ? "not opened yet" : link.viewCount === 1 ? "opened once" : `opened ${link.viewCount} times`;
  return `Made ${DATE.format(new Date(link.createdAt))} · ${ends} · ${seen}`;
}

/** The links that are open, each with Revoke. */
export function ShareLinkList({ calendarId }: { calendarId: string }) {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(shareLinksQuery(calendarId));
  const [asked, setAsked] = useState<ShareLink | null>(null);
  const revoke = useMutation({
    mutationFn: revokeShareLink,
    onSuccess: () => toast("The link is revoked", { duration: 3000 }),
    onError: (problem) => toast.error(problemMessage(problem)),
    onSettled: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: shareKeys.list(calendarId) });
    },
  });
  const open = data?.filter((link) => link.revokedAt === null) ?? [];
  if (isPending) return <Skeleton className="h-16" />;
  if (error) return <Notice tone="danger">{problemMessage(error)}</Notice>;
  if (open.length === 0)
    return <p className="border-t border-line pt-4 text-ink-2">No link is open. The calendar is private.</p>;
  return (
    <section aria-labelledby="open-links" className="border-t border-line pt-4">
      <h3 id="open-links" className="mb-1 font-semibold">
        Open links
      </h3>
      <ul className="divide-y divide-line">
        {open.map((link) => (
          <li key={link.id} className="flex items-center gap-3 py-2.5">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{link.name ?? "Link without a name"}</span>
              <span className="block text-meta text-ink-2">{linkFacts(link)}</span>
            </span>
            <Button
              size="compact"
              variant="danger"
              aria-label={`Revoke ${link.name ?? "the link without a name"}`}
              onClick={() => setAsked(link)}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(next) => !next && setAsked(null)}
        title="Revoke this link?"
        action="Revoke the link"
        pending={revoke.isPending}
        onConfirm={() => asked && revoke.mutate(asked.id)}
      >
        Its page and its feed stop working at once, for everyone who has the address.
      </ConfirmDialog>
    </section>
  );
}
