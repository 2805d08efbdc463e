"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import type { ShareLink } from "@/lib/share/schema";
import { problemMessage } from "../api-client";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { useSubmit } from "../use-submit";
import { judgeLinks } from "./judge-links";
import { ShareLinkRow } from "./share-link-row";
import { revokeShareLink, shareKeys, shareLinksQuery } from "./share-queries";

interface ShareLinkListProps {
  calendarId: string;
  businessName: string;
  /** When the making of a link last failed, in ms since 1970; 0 for never. */
  lostAt: number;
}

/** While an answer is lost, its order may still be at work: the list is read again every so often. */
const LOST_POLL_MS = 3000;

/** The links that are open, each with its settings and Revoke. */
export function ShareLinkList({ calendarId, businessName, lostAt }: ShareLinkListProps) {
  const client = useQueryClient();
  const { data, error, dataUpdatedAt } = useQuery({
    ...shareLinksQuery(calendarId),
    refetchInterval: lostAt > 0 && LOST_POLL_MS,
  });
  const [asked, setAsked] = useState<ShareLink | null>(null);
  const revoke = useSubmit({
    mutationFn: revokeShareLink,
    onSuccess: () => toast("The link is revoked", { duration: 3000 }),
    onError: (problem) => toast.error(problemMessage(problem)),
    onSettled: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: shareKeys.list(calendarId) });
    },
  });
  const state = judgeLinks({ links: data, readAt: dataUpdatedAt, lostAt, isFailed: error !== null });
  if (state.kind === "reading") return <Skeleton className="h-16" />;
  if (state.kind === "failed")
    return (
      <Notice tone="danger" title="Which links are open is not known">
        {problemMessage(error)}
      </Notice>
    );
  if (state.kind === "unsure")
    return (
      <p role="status" className="border-t border-line pt-4 text-ink-2">
        Whether a link was made is not known yet. Bella is being asked which ones are open…
      </p>
    );
  const { open } = state;
  if (open.length === 0)
    return <p className="border-t border-line pt-4 text-ink-2">No link is open. The calendar is private.</p>;
  return (
    <section aria-labelledby="open-links" className="border-t border-line pt-4">
      <h3 id="open-links" className="mb-1 font-semibold">
        Open links
      </h3>
      <ul className="divide-y divide-line">
        {open.map((link) => (
          <ShareLinkRow key={link.id} link={link} businessName={businessName} onRevoke={() => setAsked(link)} />
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
