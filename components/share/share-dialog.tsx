"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, FieldError } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { TextInput } from "../ui/text-input";
import { NewLink } from "./new-link";
import { ShareLinkList } from "./share-link-list";
import { createShareLink, shareKeys } from "./share-queries";

const DAY_MS = 86_400_000;
const EXPIRIES = [
  { days: 0, label: "Never" },
  { days: 7, label: "In a week" },
  { days: 30, label: "In 30 days" },
  { days: 90, label: "In 90 days" },
  { days: 365, label: "In a year" },
] as const;

interface ShareDialogProps {
  calendar: Pick<Calendar, "id" | "businessName">;
  onClose: () => void;
}

/** Make a link, see the links there are, end one. */
export function ShareDialog({ calendar, onClose }: ShareDialogProps) {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [days, setDays] = useState(0);
  const create = useMutation({
    mutationFn: () =>
      createShareLink(calendar.id, {
        ...(name.trim() ? { name: name.trim() } : {}),
        ...(days > 0 ? { expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() } : {}),
      }),
    onSuccess: () => {
      setName("");
      return client.invalidateQueries({ queryKey: shareKeys.list(calendar.id) });
    },
  });
  const errors = fieldErrors(create.error);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="wide"
      title="Share"
      description={`A public page of ${calendar.businessName}’s calendar that follows every change you make.`}
    >
      <div className="flex flex-col gap-6">
        {create.data && <NewLink link={create.data} />}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate();
          }}
          className="grid grid-cols-1 items-start gap-4 desk:grid-cols-[minmax(0,1fr)_11rem]"
        >
          <Field label="Name" hint="Only you see it; “For Ana”, say." error={errors.name}>
            {(control) => (
              <TextInput {...control} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Field label="Ends" error={errors.expiresAt}>
            {(control) => (
              <NativeSelect {...control} value={days} onChange={(event) => setDays(Number(event.target.value))}>
                {EXPIRIES.map((expiry) => (
                  <option key={expiry.days} value={expiry.days}>
                    {expiry.label}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
          <div className="desk:col-span-2">
            <Button type="submit" variant={create.data ? "secondary" : "primary"} pending={create.isPending}>
              {create.data ? "Create another link" : "Create a link"}
            </Button>
            {create.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(create.error)} />}
          </div>
        </form>
        <ShareLinkList calendarId={calendar.id} />
      </div>
    </Dialog>
  );
}
