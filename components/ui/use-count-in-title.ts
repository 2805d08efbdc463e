"use client";

import { useEffect } from "react";

const COUNTED = /^\(\d+\) /;

/** "(2) Calendars": how much is new, in the tab while another one is looked at. Nothing for none. */
export function useCountInTitle(count: number): void {
  useEffect(() => {
    if (count === 0) return;
    const show = () => {
      const title = `(${count}) ${document.title.replace(COUNTED, "")}`;
      if (document.title !== title) document.title = title;
    };
    show();
    // A page's own title may come, or change, later.
    const observer = new MutationObserver(show);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = document.title.replace(COUNTED, "");
    };
  }, [count]);
}
