import { useEffect, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { onLeaving } from "./on-leaving";

/** A field that counts once it is left is left with the page, too: what was typed in it becomes part of the draft at once. */
export function useKeepTyped(keep: () => void): void {
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  });
  // The draft is written in the same event: there may be no other.
  useEffect(() => onLeaving(window, () => flushSync(() => latest.current())), []);
}
