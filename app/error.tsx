"use client";

import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id="main">
      <EmptyState
        level={1}
        title="Something went wrong here"
        actions={
          <>
            <Button variant="primary" onClick={() => retry()}>
              Try again
            </Button>
            <ButtonLink href="/">Go to the front page</ButtonLink>
          </>
        }
      >
        Your work is safe; this page tripped.
        {error.digest && ` If it keeps happening, tell us this number: ${error.digest}.`}
      </EmptyState>
    </main>
  );
}
