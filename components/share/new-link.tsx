"use client";

import { ExternalLink } from "lucide-react";
import type { CreatedShareLink } from "@/lib/share/schema";
import { buttonStyle } from "../ui/button-style";
import { CopyButton } from "../ui/copy-button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";

/** A link that was just made: the only time its address is known. */
export function NewLink({ link }: { link: CreatedShareLink }) {
  return (
    <section aria-label="The new link" className="flex flex-col gap-4">
      <Notice tone="done" role="status" title="Your link is ready">
        Copy it now: for safety Bella stores only its fingerprint and cannot show it again.
      </Notice>
      <Field label="Share link" hint="Anyone with this link can see the calendar, without an account.">
        {(control) => (
          <span className="flex gap-2">
            <TextInput {...control} readOnly value={link.url} onFocus={(event) => event.target.select()} />
            <CopyButton text={link.url} />
          </span>
        )}
      </Field>
      <Field label="Calendar feed" hint="For Google Calendar, Outlook or Apple Calendar: it follows every change.">
        {(control) => (
          <span className="flex gap-2">
            <TextInput {...control} readOnly value={link.feedUrl} onFocus={(event) => event.target.select()} />
            <CopyButton text={link.feedUrl} />
          </span>
        )}
      </Field>
      <a href={link.url} target="_blank" rel="noopener" className={buttonStyle("secondary", "regular", "self-start")}>
        <ExternalLink aria-hidden="true" className="size-4" />
        Open the shared page
      </a>
    </section>
  );
}
