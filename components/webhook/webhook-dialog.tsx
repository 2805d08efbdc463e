"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/core/vocabulary";
import type { Webhook } from "@/lib/webhook/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, FieldError } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { ToggleChip } from "../ui/toggle-chip";
import { useSubmit } from "../use-submit";
import { createWebhook, EVENT_LABELS, updateWebhook, webhookKeys } from "./webhook-queries";

interface WebhookDialogProps {
  /** The webhook to change; null makes a new one. */
  webhook: Webhook | null;
  onClose: () => void;
  /** The secret of a webhook that was just made. */
  onSecret: (secret: string) => void;
}

/** Where messages go, and what about. */
export function WebhookDialog({ webhook, onClose, onSecret }: WebhookDialogProps) {
  const client = useQueryClient();
  const form = useId();
  const [url, setUrl] = useState(webhook?.url ?? "");
  const [description, setDescription] = useState(webhook?.description ?? "");
  const [events, setEvents] = useState<readonly WebhookEvent[]>(webhook?.events ?? WEBHOOK_EVENTS);
  const keys = useOrderKeys();
  const save = useSubmit({
    mutationFn: async () => {
      const body = { url: url.trim(), events: [...events], description: description.trim() || null };
      if (webhook) await updateWebhook(webhook.id, body);
      else onSecret((await keys.send(body, createWebhook)).secret);
    },
    onSuccess: () => {
      onClose();
      return client.invalidateQueries({ queryKey: webhookKeys.list() });
    },
  });
  const errors = fieldErrors(save.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate();
  }
  const toggle = (event: WebhookEvent) =>
    setEvents((now) => WEBHOOK_EVENTS.filter((one) => (one === event ? !now.includes(one) : now.includes(one))));

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={webhook ? "Change the webhook" : "Add a webhook"}
      description="Bella sends a signed message to this address when something happens."
      footer={
        <Button type="submit" form={form} variant="primary" pending={save.isPending}>
          {webhook ? "Save" : "Add the webhook"}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <Field label="Address" error={errors.url}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              inputMode="url"
              placeholder="https://example.com/hooks/bella"
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </Field>
        <Field label="What it is for" hint="Only for you; may stay empty." error={errors.description}>
          {(control) => (
            <TextInput {...control} value={description} onChange={(event) => setDescription(event.target.value)} />
          )}
        </Field>
        <fieldset>
          <legend className="mb-1.5 font-semibold">Send a message when</legend>
          <div className="flex flex-wrap gap-2">
            {WEBHOOK_EVENTS.map((event) => (
              <ToggleChip key={event} pressed={events.includes(event)} onClick={() => toggle(event)}>
                {EVENT_LABELS[event]}
              </ToggleChip>
            ))}
          </div>
          {events.includes("batch.completed") && !events.includes("batch.cancelled") && (
            <p className="mt-1.5 text-meta text-ink-2">
              It is then told of a cancelled batch as of a finished one, with the status “cancelled”.
            </p>
          )}
          {errors.events && <FieldError message={errors.events} />}
        </fieldset>
        {save.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(save.error)} />}
      </form>
    </Dialog>
  );
}
