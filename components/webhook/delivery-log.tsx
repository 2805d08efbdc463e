"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import type { Webhook, WebhookDelivery } from "@/lib/webhook/schema";
import { problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { joinClasses } from "../ui/join-classes";
import { Notice } from "../ui/notice";
import { Sheet } from "../ui/sheet";
import { Skeleton } from "../ui/skeleton";
import { useSubmit } from "../use-submit";
import { deliveriesQuery, replayDelivery, webhookKeys } from "./webhook-queries";

const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });
const TAGS = {
  pending: { label: "Waiting", style: "bg-info-soft text-info" },
  succeeded: { label: "Taken", style: "bg-brand-soft text-brand" },
  failed: { label: "Failed", style: "bg-danger-soft text-danger" },
} as const;

/** What was sent to a webhook lately, and how it was taken. */
export function DeliveryLog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { data, error, isPending } = useQuery(deliveriesQuery(webhook.id));
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={<span className="font-display text-section font-[650]">Messages sent</span>}
    >
      <div className="px-5 py-4 max-desk:px-4">
        <p className="mb-4 truncate text-ink-2">{webhook.url}</p>
        {isPending && <Skeleton className="h-14" />}
        {error && <Notice tone="danger">{problemMessage(error)}</Notice>}
        {data?.length === 0 && (
          <p className="text-ink-2">Nothing was sent yet. “Send a test” sends the first message.</p>
        )}
        {data && data.length > 0 && (
          <ul aria-label="Messages, newest first" className="divide-y divide-line border-y border-line">
            {data.map((delivery) => (
              <Delivery key={delivery.id} delivery={delivery} webhook={webhook} />
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  );
}

function Delivery({ delivery, webhook }: { delivery: WebhookDelivery; webhook: Webhook }) {
  const client = useQueryClient();
  const keys = useOrderKeys(`replay ${delivery.id}`);
  const replay = useSubmit({
    mutationFn: () => keys.send(delivery.id, replayDelivery, delivery.attempts),
    onError: (problem) => toast.error(problemMessage(problem)),
    onSettled: () => client.invalidateQueries({ queryKey: webhookKeys.log(webhook.id) }),
  });
  const { label, style } = TAGS[delivery.status];
  const isWaiting = delivery.status === "pending";
  // One that was not tried yet is on its way.
  const canSend = !isWaiting || delivery.attempts > 0;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className={joinClasses("rounded-chip px-2 py-0.5 text-meta font-semibold", style)}>{label}</span>
        <span className="min-w-0 flex-1 basis-48">
          <span className="block font-medium">{delivery.event}</span>
          <span className="block text-meta text-ink-2">{describe(delivery)}</span>
        </span>
        {canSend && (
          <Button
            size="compact"
            pending={replay.isPending}
            disabled={!webhook.active}
            aria-label={isWaiting ? `Send ${delivery.id} again now` : `Send ${delivery.id} again`}
            onClick={() => replay.mutate()}
          >
            {isWaiting ? "Send again now" : "Send again"}
          </Button>
        )}
      </div>
      <details className="mt-2">
        <summary className="w-fit min-h-6 text-meta font-medium text-ink-2">Message and answer</summary>
        <p className="mt-2 text-meta text-ink-2">webhook-id: {delivery.id}</p>
        <Code label="Sent" text={delivery.body} />
        {delivery.responseText && <Code label="Answered" text={delivery.responseText} />}
      </details>
    </li>
  );
}

function describe({ createdAt, attempts, responseStatus, error, durationMs }: WebhookDelivery): string {
  const parts = [
    MOMENT.format(new Date(createdAt)),
    attempts > 1 ? `${attempts} attempts` : "",
    error ?? (responseStatus === null ? "" : `answered ${responseStatus} in ${durationMs ?? 0} ms`),
  ];
  return parts.filter(Boolean).join(" · ");
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <figure className="mt-2">
      <figcaption className="text-meta font-semibold text-ink-2">{label}</figcaption>
      <pre className="mt-1 max-h-60 overflow-auto rounded-control bg-surface-2 p-3 font-mono text-meta whitespace-pre-wrap wrap-anywhere">
        {text}
      </pre>
    </figure>
  );
}
