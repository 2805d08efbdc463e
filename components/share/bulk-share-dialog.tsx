"use client";

import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { SHARE_ACCESS } from "@/lib/core/vocabulary";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Dialog } from "../ui/dialog";
import { Field, FieldError } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { plural } from "../ui/plural";
import { Switch } from "../ui/switch";
import { TextInput } from "../ui/text-input";
import { useSubmit } from "../use-submit";

const ACCESS = { view: "Read only", comment: "Comment", approve: "Approve and comment" } as const;

/** What all the new links have in common. */
export interface BulkSettings {
  access: (typeof SHARE_ACCESS)[number];
  passwords: "each" | "none";
  expiresAt?: string;
}

interface BulkShareDialogProps {
  /** How many calendars are meant. */
  count: number;
  /** Makes the links and answers their CSV. Asked once more after an answer that was lost, also by another opening, they are the same links. */
  onShare: (settings: BulkSettings) => Promise<Blob>;
  /** Ends every open link of the same calendars. */
  onRevoke: () => Promise<{ revoked: number }>;
  onClose: () => void;
}

/** One link for each of many calendars, as a CSV to send from. */
export function BulkShareDialog({ count, onShare, onRevoke, onClose }: BulkShareDialogProps) {
  const form = useId();
  const [access, setAccess] = useState<(typeof SHARE_ACCESS)[number]>("approve");
  const [passwords, setPasswords] = useState(false);
  const [lastDay, setLastDay] = useState("");
  const [revoking, setRevoking] = useState(false);
  const share = useSubmit({
    mutationFn: async () => {
      const settings: BulkSettings = {
        access,
        passwords: passwords ? "each" : "none",
        ...(lastDay ? { expiresAt: `${lastDay}T23:59:59Z` } : {}),
      };
      saveFile(await onShare(settings), "share-links.csv");
    },
    onSuccess: () => {
      toast("The links are in the file that was just downloaded", { duration: 5000 });
      onClose();
    },
  });
  const revoke = useSubmit({
    mutationFn: onRevoke,
    onSuccess: ({ revoked }) => {
      toast(`${plural(revoked, "link")} revoked`, { duration: 4000 });
      onClose();
    },
    onError: () => setRevoking(false),
  });
  const errors = fieldErrors(share.error);
  const problem = share.error ?? revoke.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    share.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Share ${plural(count, "calendar")}`}
      description="A CSV with a link for every business is downloaded. It is the only time the links are shown."
      footer={
        <Button type="submit" form={form} variant="primary" pending={share.isPending} disabled={count === 0}>
          Make the links
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Visitors may">
          {(control) => (
            <NativeSelect
              {...control}
              value={access}
              onChange={(event) => setAccess(SHARE_ACCESS.find((one) => one === event.target.value) ?? "view")}
            >
              {SHARE_ACCESS.map((one) => (
                <option key={one} value={one}>
                  {ACCESS[one]}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <Switch
          checked={passwords}
          onCheckedChange={setPasswords}
          label="A password for each link"
          hint="They stand in the file beside the links."
        />
        <Field
          label="Last day"
          hint="The links end after this day; leave it empty for no end."
          error={errors.expiresAt}
        >
          {(control) => (
            <TextInput {...control} type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
          )}
        </Field>
        {problem && Object.keys(errors).length === 0 && <FieldError message={problemMessage(problem)} />}
      </form>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <p className="min-w-0 flex-1 basis-48 text-ink-2">Links that were made before stay open beside the new ones.</p>
        <Button variant="danger" size="compact" disabled={count === 0} onClick={() => setRevoking(true)}>
          Revoke all links
        </Button>
      </div>
      <ConfirmDialog
        open={revoking}
        onOpenChange={setRevoking}
        title={`Revoke every link of ${plural(count, "calendar")}?`}
        action="Revoke the links"
        pending={revoke.isPending}
        onConfirm={() => revoke.mutate()}
      >
        Their shared pages, feeds and embeds end at once, also of links made elsewhere. New ones can be made afterwards.
      </ConfirmDialog>
    </Dialog>
  );
}

function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
