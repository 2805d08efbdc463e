"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import type { Webhook } from "@/lib/webhook/schema";
import { problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { closePart, lazyPart } from "../ui/lazy-part";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { useSubmit } from "../use-submit";
import { NewSecret } from "./new-secret";
import { deleteWebhook, rotateSecret, webhookKeys, webhooksQuery } from "./webhook-queries";
import { WebhookRow } from "./webhook-row";

const WebhookDialog = lazyPart(() => import("./webhook-dialog").then((module) => module.WebhookDialog), closePart);
const DeliveryLog = lazyPart(() => import("./delivery-log").then((module) => module.DeliveryLog), closePart);

type Opened = { what: "edit" | "log" | "rotate" | "delete"; webhook: Webhook } | { what: "add" } | null;

/** Programs that Bella tells what happened: added, tested, watched and removed here. */
export function WebhookSettings() {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(webhooksQuery());
  const [opened, setOpened] = useState<Opened>(null);
  const [secret, setSecret] = useState<{ value: string; words: string } | null>(null);
  const close = () => setOpened(null);
  const onError = (problem: unknown) => void toast.error(problemMessage(problem));
  const remove = useSubmit({
    mutationFn: deleteWebhook,
    onSuccess: () => toast("The webhook is deleted", { duration: 3000 }),
    onError,
    onSettled: () => {
      close();
      return client.invalidateQueries({ queryKey: webhookKeys.list() });
    },
  });
  const keys = useOrderKeys();
  const rotate = useSubmit({
    mutationFn: (id: string) => keys.send(id, rotateSecret),
    onSuccess: (made) =>
      setSecret({ value: made.secret, words: "The old secret goes on signing beside it for 24 hours." }),
    onError,
    onSettled: close,
  });
  const asked = opened && "webhook" in opened ? opened.webhook : null;

  return (
    <div className="mt-3 flex flex-col gap-5">
      <p className="text-ink-2">
        Bella tells another program when a batch or calendar is ready, or when somebody reviews a post. Messages are
        signed, and tried again for most of a day.
      </p>
      {secret && <NewSecret secret={secret.value}>{secret.words}</NewSecret>}
      {isPending && <Skeleton className="h-14" />}
      {error && <Notice tone="danger">{problemMessage(error)}</Notice>}
      {data && data.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {data.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} onOpen={(what) => setOpened({ what, webhook })} />
          ))}
        </ul>
      )}
      <Button className="self-start" onClick={() => setOpened({ what: "add" })}>
        Add a webhook
      </Button>
      {opened?.what === "add" && (
        <WebhookDialog
          webhook={null}
          onClose={close}
          onSecret={(value) =>
            setSecret({ value, words: "Bella keeps it encrypted and cannot show it again; a new one can be made." })
          }
        />
      )}
      {opened?.what === "edit" && asked && <WebhookDialog webhook={asked} onClose={close} onSecret={() => undefined} />}
      {opened?.what === "log" && asked && <DeliveryLog webhook={asked} onClose={close} />}
      <ConfirmDialog
        open={opened?.what === "rotate"}
        onOpenChange={(open) => !open && close()}
        title="Make a new secret?"
        action="Make a new secret"
        pending={rotate.isPending}
        onConfirm={() => asked && rotate.mutate(asked.id)}
      >
        Both secrets sign for 24 hours, so that the receiver can change over. After that the old one is worth nothing.
      </ConfirmDialog>
      <ConfirmDialog
        open={opened?.what === "delete"}
        onOpenChange={(open) => !open && close()}
        title="Delete this webhook?"
        action="Delete the webhook"
        pending={remove.isPending}
        onConfirm={() => asked && remove.mutate(asked.id)}
      >
        {asked?.url} hears nothing more, and its log is gone.
      </ConfirmDialog>
    </div>
  );
}
