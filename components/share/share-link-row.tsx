"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { toast } from "sonner";
import type { ShareLink } from "@/lib/share/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { FieldError } from "../ui/field";
import { useSubmit } from "../use-submit";
import { FeedFields } from "./feed-fields";
import { draftOf, toUpdate } from "./link-draft";
import { LinkFields } from "./link-fields";
import { rotateFeed, shareKeys, updateShareLink } from "./share-queries";
import { UnreadBadge } from "./unread-badge";

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const MAY: Record<ShareLink["access"], string> = { view: "Read only", comment: "Comments", approve: "Approval" };

function linkFacts(link: ShareLink): string {
  const ends = link.expiresAt
    ? `${Date.parse(link.expiresAt) < Date.now() ? "ended" : "ends"} ${DATE.format(new Date(link.expiresAt))}`
    : "never ends";
  const times = link.viewCount === 1 ? "opened once" : `opened ${link.viewCount} times`;
  const seen = link.lastSeenAt ? `${times}, last ${WHEN.format(new Date(link.lastSeenAt))}` : "not opened yet";
  const reviews = link.reviewCount === 0 ? [] : [link.reviewCount === 1 ? "1 review" : `${link.reviewCount} reviews`];
  return [
    MAY[link.access],
    ...(link.mode === "frozen" ? ["frozen"] : []),
    ...(link.hasPassword ? ["password"] : []),
    `made ${DATE.format(new Date(link.createdAt))}`,
    ends,
    seen,
    ...reviews,
  ].join(" · ");
}

interface ShareLinkRowProps {
  link: ShareLink;
  businessName: string;
  onRevoke: () => void;
}

/** One open link: what it is, how it is used, and its settings on demand. */
export function ShareLinkRow({ link, businessName, onRevoke }: ShareLinkRowProps) {
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const name = link.name ?? "Link without a name";

  function close() {
    setEditing(false);
    row.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  }

  return (
    <li ref={row} className="py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="min-w-48 flex-1">
          <span className="block truncate font-medium">
            {name}
            <span className="ml-2">
              <UnreadBadge count={link.unreadCount} />
            </span>
          </span>
          <span className="block text-meta text-ink-2">{linkFacts(link)}</span>
        </span>
        <Button
          size="compact"
          aria-expanded={editing}
          aria-label={`Settings of ${name}`}
          onClick={() => setEditing((before) => !before)}
        >
          Settings
        </Button>
        <Button size="compact" variant="danger" aria-label={`Revoke ${name}`} onClick={onRevoke}>
          Revoke
        </Button>
      </div>
      {editing && <LinkEditor link={link} businessName={businessName} onDone={close} />}
    </li>
  );
}

function LinkEditor({ link, businessName, onDone }: { link: ShareLink; businessName: string; onDone: () => void }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(link));
  const refresh = () => client.invalidateQueries({ queryKey: shareKeys.list(link.calendarId) });
  const save = useSubmit({
    mutationFn: () => updateShareLink(link.id, toUpdate(draft, Date.now())),
    onSuccess: async () => {
      await refresh();
      toast("The link is changed", { duration: 3000 });
      onDone();
    },
  });
  const rotate = useSubmit({
    mutationFn: () => rotateFeed(link.id),
    onSuccess: async () => {
      await refresh();
      toast("The feed has a new address; the old one is gone", { duration: 4000 });
    },
    onError: (problem) => toast.error(problemMessage(problem)),
  });
  const errors = fieldErrors(save.error);
  return (
    <form
      aria-label={`Settings of ${link.name ?? "the link without a name"}`}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
      className="mt-3 flex flex-col gap-4 rounded-panel border border-line p-4"
    >
      <LinkFields
        draft={draft}
        errors={errors}
        existing={link}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <FeedFields link={link} businessName={businessName} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="compact" variant="primary" pending={save.isPending}>
          Save
        </Button>
        <Button size="compact" variant="ghost" onClick={onDone}>
          Cancel
        </Button>
        {link.feedUrl && (
          <Button size="compact" className="ml-auto" pending={rotate.isPending} onClick={() => rotate.mutate()}>
            New feed address
          </Button>
        )}
      </div>
      {save.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(save.error)} />}
    </form>
  );
}
