"use client";

import { ExternalLink } from "lucide-react";
import { useEffect, useRef } from "react";
import type { CreatedShareLink } from "@/lib/share/schema";
import { buttonStyle } from "../ui/button-style";
import { Notice } from "../ui/notice";
import { CopyField } from "./copy-field";
import { FeedFields } from "./feed-fields";

/** A link that was just made: the only time its address is known. */
export function NewLink({ link, businessName }: { link: CreatedShareLink; businessName: string }) {
  const section = useRef<HTMLElement>(null);
  // It stands above the form that made it: whoever pressed the button is led to what they came for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link
  useEffect(() => section.current?.querySelector("input")?.focus(), [link.id]);
  return (
    <section ref={section} aria-label="The new link" className="flex scroll-mt-5 flex-col gap-4">
      <Notice tone="done" role="status" title="Your link is ready">
        Copy it now: for safety Bella stores only its fingerprint and cannot show it again.
      </Notice>
      <CopyField
        label="Share link"
        hint={
          link.hasPassword
            ? "Whoever has this link and its password sees the calendar, without an account."
            : "Anyone with this link can see the calendar, without an account."
        }
        text={link.url}
      />
      <FeedFields link={link} businessName={businessName} />
      <a href={link.url} target="_blank" rel="noopener" className={buttonStyle("secondary", "regular", "self-start")}>
        <ExternalLink aria-hidden="true" className="size-4" />
        Open the shared page
      </a>
    </section>
  );
}
