"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import type { CreatedShareLink } from "@/lib/share/schema";
import { accountKeys } from "../account/account-queries";
import { CredentialsForm } from "../account/credentials-form";
import { signUp } from "../account/sign-up";
import { problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { Spinner } from "../ui/spinner";
import { TextLink } from "../ui/text-link";
import { useSubmit } from "../use-submit";
import { NewLink } from "./new-link";
import { createShareLink } from "./share-queries";

interface SaveAndShareDialogProps {
  calendar: Pick<Calendar, "id" | "businessName">;
  onClose: () => void;
}

/** The first time an e-mail is asked for: the guest's calendar becomes the account's, then gets its link. */
export function SaveAndShareDialog({ calendar, onClose }: SaveAndShareDialogProps) {
  const client = useQueryClient();
  const [link, setLink] = useState<CreatedShareLink | null>(null);
  const keys = useOrderKeys();
  const share = useSubmit({
    mutationFn: () => createShareLink(calendar.id, { access: "approve" }, keys.of(calendar.id)),
    onSuccess: setLink,
  });
  const [saved, setSaved] = useState(false);

  function close() {
    onClose();
    if (saved) void client.invalidateQueries({ queryKey: accountKeys.workspace() });
  }

  async function onSubmit(credentials: { email: string; password: string }) {
    await signUp(credentials);
    setSaved(true);
    share.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={saved ? "Saved and shared" : "Save and share"}
      description={
        saved
          ? `${calendar.businessName}’s calendar now belongs to your account.`
          : "An e-mail and a password keep this calendar for you. Then you get a link to send."
      }
    >
      {!saved && (
        <>
          <CredentialsForm action="Save and share" newPassword onSubmit={onSubmit} />
          <p className="mt-4 text-ink-2">
            You have an account?{" "}
            <TextLink href={`/sign-in?callbackUrl=${encodeURIComponent(`/calendars/${calendar.id}`)}`}>
              Sign in
            </TextLink>
            , and the calendar comes with you.
          </p>
        </>
      )}
      {saved && share.isPending && (
        <p role="status" className="flex items-center gap-2 py-4">
          <Spinner /> Making your link
        </p>
      )}
      {saved && share.error && (
        <Notice
          tone="danger"
          role="alert"
          title="The calendar is saved, but the link could not be made"
          actions={<Button onClick={() => share.mutate()}>Try again</Button>}
        >
          {problemMessage(share.error)}
        </Notice>
      )}
      {link && <NewLink link={link} businessName={calendar.businessName} />}
    </Dialog>
  );
}
