"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FieldError } from "../ui/field";
import { useSubmit } from "../use-submit";
import { NEW_LINK } from "./link-draft";
import { LinkFields } from "./link-fields";
import { LinkOrders } from "./link-orders";
import { NewLink } from "./new-link";
import { ShareLinkList } from "./share-link-list";
import { createShareLink, shareKeys } from "./share-queries";

interface ShareDialogProps {
  calendar: Pick<Calendar, "id" | "businessName">;
  onClose: () => void;
}

/** Make a link, see the links there are, change or end one. */
export function ShareDialog({ calendar, onClose }: ShareDialogProps) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(NEW_LINK);
  const form = useRef<HTMLFormElement>(null);
  const [orders] = useState(() => new LinkOrders());
  const [lostAt, setLostAt] = useState(0);
  const readLinks = () => client.invalidateQueries({ queryKey: shareKeys.list(calendar.id) });
  const create = useSubmit({
    mutationFn: () => {
      const { body, key } = orders.of(draft, Date.now());
      return createShareLink(calendar.id, body, key);
    },
    onSuccess: () => {
      orders.renew();
      setDraft(NEW_LINK);
      setLostAt(0);
      return readLinks();
    },
    // Also what failed may have made a link: its answer may be all that was lost.
    onError: () => {
      setLostAt(Date.now());
      void readLinks();
    },
  });
  const errors = fieldErrors(create.error);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="wide"
      initialFocus={() => form.current?.querySelector("select") ?? null}
      title="Share"
      description={`A public page of ${calendar.businessName}’s calendar. Visitors need no account.`}
    >
      <div className="flex flex-col gap-6">
        {create.data && <NewLink link={create.data} businessName={calendar.businessName} />}
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate();
          }}
          className="flex flex-col gap-4"
        >
          <LinkFields
            draft={draft}
            errors={errors}
            existing={null}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <div>
            <Button type="submit" variant={create.data ? "secondary" : "primary"} pending={create.isPending}>
              {create.data ? "Create another link" : "Create a link"}
            </Button>
            {create.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(create.error)} />}
          </div>
        </form>
        <ShareLinkList calendarId={calendar.id} businessName={calendar.businessName} lostAt={lostAt} />
      </div>
    </Dialog>
  );
}
