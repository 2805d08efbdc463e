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
import { Notice } from "../ui/notice";
import { plural } from "../ui/plural";
import { Switch } from "../ui/switch";
import { TextInput } from "../ui/text-input";
import { useSubmit } from "../use-submit";
import { type BulkSettings, findLostLinks, forgetLinks, isSameOrder, type LinkOrder, orderLinks } from "./lost-links";

const ACCESS = { view: "Read only", comment: "Comment", approve: "Approve and comment" } as const;

interface BulkShareDialogProps<Which> {
  /** How many calendars are meant, and which. */
  count: number;
  which: Which;
  /** Under which name an order is noted whose answer may be lost. */
  what: string;
  /** Makes the links and answers their CSV; under the same key the same links. */
  send: (order: LinkOrder<Which>, key: string) => Promise<Blob>;
  /** Ends every open link of these calendars. */
  revoke: (which: Which) => Promise<{ revoked: number }>;
  onClose: () => void;
}

/** One link for each of many calendars, as a CSV to send from. */
export function BulkShareDialog<Which>({
  count,
  which,
  what,
  send,
  revoke: end,
  onClose,
}: BulkShareDialogProps<Which>) {
  const form = useId();
  const [lost, setLost] = useState(() => findLostLinks<Which>(what));
  const [access, setAccess] = useState<(typeof SHARE_ACCESS)[number]>("approve");
  const [passwords, setPasswords] = useState(false);
  const [lastDay, setLastDay] = useState("");
  const [revoking, setRevoking] = useState<{ of: Which } | null>(null);
  const settings: BulkSettings = {
    access,
    passwords: passwords ? "each" : "none",
    ...(lastDay ? { expiresAt: `${lastDay}T23:59:59Z` } : {}),
  };
  const share = useSubmit({
    mutationFn: async (order: LinkOrder<Which>) =>
      saveFile(await orderLinks(what, order, send, lost ?? undefined), "share-links.csv"),
    onSuccess: () => {
      toast("The links are in the file that was just downloaded", { duration: 5000 });
      onClose();
    },
    onError: () => setLost(findLostLinks<Which>(what)),
  });
  const revoke = useSubmit({
    mutationFn: async (of: Which) => {
      const answer = await end(of);
      // Links that have ended are worth nothing, and the same order is another one from then on.
      if (lost && isSameOrder(lost.order.which, of)) forgetLinks(what);
      return answer;
    },
    onSuccess: ({ revoked }) => {
      toast(`${plural(revoked, "link")} revoked`, { duration: 4000 });
      onClose();
    },
    onError: () => setRevoking(null),
  });
  // Other links beside lost ones would leave those open with nobody who holds them.
  const isOther = lost !== null && !isSameOrder(lost.order, { which, settings });
  const errors = fieldErrors(share.error);
  const problem = share.error ?? revoke.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isOther) share.mutate({ which, settings });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Share ${plural(count, "calendar")}`}
      description="A CSV with a link for every business is downloaded. It is the only time the links are shown."
      footer={
        <Button type="submit" form={form} variant="primary" pending={share.isPending} disabled={count === 0 || isOther}>
          Make the links
        </Button>
      }
    >
      {lost && (
        <LostLinks
          isPending={share.isPending}
          onGet={() => share.mutate(lost.order)}
          onRevoke={() => setRevoking({ of: lost.order.which })}
        />
      )}
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
        <Button variant="danger" size="compact" disabled={count === 0} onClick={() => setRevoking({ of: which })}>
          Revoke all links
        </Button>
      </div>
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={(next) => !next && setRevoking(null)}
        title={
          revoking && lost && isSameOrder(revoking.of, lost.order.which)
            ? "Revoke every link of these calendars?"
            : `Revoke every link of ${plural(count, "calendar")}?`
        }
        action="Revoke the links"
        pending={revoke.isPending}
        onConfirm={() => revoking && revoke.mutate(revoking.of)}
      >
        Their shared pages, feeds and embeds end at once, also of links made elsewhere. New ones can be made afterwards.
      </ConfirmDialog>
    </Dialog>
  );
}

function LostLinks({ isPending, onGet, onRevoke }: { isPending: boolean; onGet: () => void; onRevoke: () => void }) {
  return (
    <Notice
      tone="info"
      role="status"
      className="mb-4"
      title="Links were ordered here, and no answer has come"
      actions={
        <>
          <Button onClick={onGet} pending={isPending}>
            Get these links
          </Button>
          <Button variant="danger" onClick={onRevoke}>
            Revoke them
          </Button>
        </>
      }
    >
      They may be open, with nobody who has their addresses. Get them as they were ordered, or revoke them, before you
      make others.
    </Notice>
  );
}

function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
