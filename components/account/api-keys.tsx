"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import type { ApiKey } from "@/lib/account/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { CopyButton } from "../ui/copy-button";
import { Field, FieldError } from "../ui/field";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { TextInput } from "../ui/text-input";
import { useSubmit } from "../use-submit";
import { accountKeys, apiKeysQuery, createApiKey, deleteApiKey } from "./account-queries";

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Keys for programs: made here, shown once, revoked here. */
export function ApiKeys() {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const keys = useOrderKeys();
  const create = useSubmit({
    mutationFn: () => keys.send({ name }, createApiKey),
    onSuccess: () => {
      setName("");
      return client.invalidateQueries({ queryKey: accountKeys.apiKeys() });
    },
  });
  const errors = fieldErrors(create.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    create.mutate();
  }

  return (
    <div className="mt-3 flex flex-col gap-5">
      <p className="text-ink-2">A key lets a program read and change this workspace through the API.</p>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <Field label="Name of a new key" error={errors.name} className="min-w-56 flex-1">
          {(control) => (
            <TextInput
              {...control}
              value={name}
              placeholder="Website import"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" pending={create.isPending} className="desk:mt-[1.625rem]">
          Create a key
        </Button>
      </form>
      {create.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(create.error)} />}
      {create.data && (
        <div className="flex flex-col gap-3">
          <Notice tone="done" role="status" title="Copy the key now">
            Bella stores only its fingerprint and cannot show it again.
          </Notice>
          <Field label={`Key “${create.data.name}”`}>
            {(control) => (
              <span className="flex gap-2">
                <TextInput
                  {...control}
                  readOnly
                  value={create.data.key}
                  className="font-mono"
                  onFocus={(event) => event.target.select()}
                />
                <CopyButton text={create.data.key} />
              </span>
            )}
          </Field>
        </div>
      )}
      <ApiKeyList />
    </div>
  );
}

function ApiKeyList() {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(apiKeysQuery());
  const [asked, setAsked] = useState<ApiKey | null>(null);
  const revoke = useSubmit({
    mutationFn: deleteApiKey,
    onSuccess: () => toast("The key is revoked", { duration: 3000 }),
    onError: (problem) => toast.error(problemMessage(problem)),
    onSettled: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: accountKeys.apiKeys() });
    },
  });
  if (isPending) return <Skeleton className="h-14" />;
  if (error) return <Notice tone="danger">{problemMessage(error)}</Notice>;
  if (data.length === 0) return <p className="text-ink-2">There are no keys yet.</p>;
  return (
    <>
      <ul className="divide-y divide-line border-t border-line">
        {data.map((key) => (
          <li key={key.id} className="flex items-center gap-3 py-3">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{key.name}</span>
              <span className="block text-meta text-ink-2">
                bella_{key.prefix}_… · made {DATE.format(new Date(key.createdAt))} ·{" "}
                {key.lastUsedAt ? `last used ${DATE.format(new Date(key.lastUsedAt))}` : "never used"}
              </span>
            </span>
            <Button size="compact" variant="danger" aria-label={`Revoke ${key.name}`} onClick={() => setAsked(key)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title="Revoke this key?"
        action="Revoke the key"
        pending={revoke.isPending}
        onConfirm={() => asked && revoke.mutate(asked.id)}
      >
        Programs that use “{asked?.name}” are refused from now on.
      </ConfirmDialog>
    </>
  );
}
