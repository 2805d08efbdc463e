"use client";

import "./globals.css";

// Replaces the root layout when that itself fails, so it brings its own page and needs nothing else.
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto flex max-w-md flex-col items-center gap-4 px-4 py-24 text-center">
          <title>Something went wrong · Bella</title>
          <h1 className="text-section font-bold">Something went wrong here</h1>
          <p className="text-ink-2">
            Your work is safe; this page tripped.
            {error.digest && ` If it keeps happening, tell us this number: ${error.digest}.`}
          </p>
          <button
            type="button"
            onClick={() => retry()}
            className="min-h-11 rounded-control bg-brand px-4 font-semibold text-on-brand"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
