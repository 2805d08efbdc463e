"use client";

import { CopyButton } from "../ui/copy-button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";

/** A signing secret that was just made: the only time it is shown. */
export function NewSecret({ secret, children }: { secret: string; children: string }) {
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="done" role="status" title="Copy the signing secret now">
        {children}
      </Notice>
      <Field label="Signing secret" hint="Receivers check it with any Standard Webhooks library.">
        {(control) => (
          <span className="flex gap-2">
            <TextInput
              {...control}
              readOnly
              value={secret}
              className="font-mono"
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={secret} />
          </span>
        )}
      </Field>
    </div>
  );
}
