"use client";

import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from "react";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Tells a controlled field's state what the reader typed before the page's script had taken over. React keeps such
 * text on the screen, but its state knows nothing of it and would wipe it at the next change of anything.
 */
export function useEarlyTyping<F extends TextField>(value: unknown, outer: Ref<F> | undefined): RefObject<F | null> {
  const field = useRef<F>(null);
  useImperativeHandle(outer, () => field.current as F);
  const atFirst = useRef(value);
  useEffect(() => {
    const node = field.current;
    const known = atFirst.current;
    if (!node || typeof known !== "string" || node.value === known) return;
    const typed = node.value;
    // React overhears what is set on the node itself; set past it, the typed text counts as a change.
    node.value = known;
    const prototype = node instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(node, typed);
    node.dispatchEvent(new Event("input", { bubbles: true }));
  }, []);
  return field;
}
