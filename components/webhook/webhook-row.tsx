"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Ellipsis, KeyRound, Pencil, Power, ScrollText, Trash2 } from "lucide-react";
import { toast } from "sonner";
import type { Webhook } from "@/lib/webhook/schema";
import { problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { joinClasses } from "../ui/join-classes";
import { Menu } from "../ui/menu";
import { useSubmit } from "../use-submit";
import { EVENT_LABELS, testWebhook, updateWebhook, webhookKeys } from "./webhook-queries";

const ICON = "size-4";

interface WebhookRowProps {
  webhook: Webhook;
  onOpen: (what: "edit" | "log" | "rotate" | "delete") => void;
}

export function WebhookRow({ webhook, onOpen }: WebhookRowProps) {
  const client = useQueryClient();
  const onError = (problem: unknown) => void toast.error(problemMessage(problem));
  const keys = useOrderKeys();
  const test = useSubmit({
    mutationFn: () => keys.send(webhook.id, testWebhook),
    onSuccess: () => {
      onOpen("log");
      return client.invalidateQueries({ queryKey: webhookKeys.log(webhook.id) });
    },
    onError,
  });
  const power = useSubmit({
    mutationFn: () => updateWebhook(webhook.id, { active: !webhook.active }),
    onError,
    onSettled: () => client.invalidateQueries({ queryKey: webhookKeys.list() }),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-64">
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{webhook.description ?? webhook.url}</span>
          <span
            className={joinClasses(
              "shrink-0 rounded-chip px-2 py-0.5 text-meta font-semibold",
              webhook.active ? "bg-brand-soft text-brand" : "bg-accent-soft text-warn",
            )}
          >
            {webhook.active ? "On" : "Off"}
          </span>
        </span>
        {webhook.description && <span className="block truncate text-meta text-ink-2">{webhook.url}</span>}
        <span className="block text-meta text-ink-2">
          {webhook.switchedOffBecause ?? webhook.events.map((event) => EVENT_LABELS[event]).join(" · ")}
        </span>
      </span>
      <span className="flex items-center gap-1">
        <Button
          size="compact"
          pending={test.isPending}
          disabled={!webhook.active}
          aria-label={`Send a test to ${webhook.url}`}
          onClick={() => test.mutate()}
        >
          Send a test
        </Button>
        <Menu
          label={`More for ${webhook.url}`}
          entries={[
            { label: "Log", icon: <ScrollText aria-hidden="true" className={ICON} />, onSelect: () => onOpen("log") },
            { label: "Change", icon: <Pencil aria-hidden="true" className={ICON} />, onSelect: () => onOpen("edit") },
            {
              label: webhook.active ? "Switch off" : "Switch on",
              icon: <Power aria-hidden="true" className={ICON} />,
              onSelect: () => power.mutate(),
            },
            {
              label: "New secret",
              icon: <KeyRound aria-hidden="true" className={ICON} />,
              onSelect: () => onOpen("rotate"),
            },
            {
              label: "Delete",
              icon: <Trash2 aria-hidden="true" className={ICON} />,
              danger: true,
              onSelect: () => onOpen("delete"),
            },
          ]}
        >
          <Ellipsis aria-hidden="true" className="size-4.5" />
        </Menu>
      </span>
    </li>
  );
}
