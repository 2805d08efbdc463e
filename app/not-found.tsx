import type { Metadata } from "next";
import { SiteMark } from "@/components/site/site-mark";
import { AwningStrip } from "@/components/ui/awning";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Not found" };

// No client parts: it must also work where a cached page answers 404 without JavaScript.
export default function NotFound() {
  return (
    <>
      <AwningStrip />
      <header className="mx-auto max-w-[80rem] px-5 py-2 max-desk:px-4">
        <SiteMark />
      </header>
      <main id="main">
        <EmptyState
          level={1}
          title="There is no page here"
          actions={
            <>
              <ButtonLink href="/" variant="primary">
                Go to the front page
              </ButtonLink>
              <TextLink href="/sample">Open the sample bakery</TextLink>
            </>
          }
        >
          The address is mistyped, or the link was revoked or has ended. Ask whoever sent it for a new one.
        </EmptyState>
      </main>
    </>
  );
}
