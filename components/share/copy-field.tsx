"use client";

import { CopyButton } from "../ui/copy-button";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";

/** A text to take along. */
export function CopyField({ label, hint, text }: { label: string; hint?: string; text: string }) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <span className="flex gap-2">
          <TextInput {...control} readOnly value={text} onFocus={(event) => event.target.select()} />
          <CopyButton text={text} />
        </span>
      )}
    </Field>
  );
}
