"use client";

import { Toaster as Sonner } from "sonner";
import { useShownTheme } from "./theme-choice";
import { PHONE, useMediaQuery } from "./use-media-query";

/** Below what a page, a sheet and a dialog have at the top of a phone: names and the button that closes. */
const BELOW_HEADERS = { top: "6rem" };

/** Where short messages appear, with their Undo. */
export function Toaster() {
  const theme = useShownTheme() ?? "light";
  // A phone's dialogs and sheets have their buttons at the bottom edge, where a message would lie upon them.
  const isPhone = useMediaQuery(PHONE);
  return (
    <Sonner
      theme={theme}
      position={isPhone ? "top-center" : "bottom-center"}
      {...(isPhone ? { offset: BELOW_HEADERS, mobileOffset: BELOW_HEADERS } : {})}
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-[min(24rem,calc(100vw-2rem))] items-center gap-3 rounded-panel border border-line bg-surface px-4 py-3 font-sans text-app text-ink shadow-popover",
          title: "font-medium",
          description: "text-ink-2",
          content: "min-w-0 flex-1",
          icon: "shrink-0 text-ink-2",
          actionButton: "min-h-8 shrink-0 rounded-chip px-2.5 font-semibold text-brand hover:bg-brand-soft",
        },
      }}
    />
  );
}
