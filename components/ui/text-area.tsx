"use client";

import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { joinClasses } from "./join-classes";
import { useEarlyTyping } from "./use-early-typing";

/** Grows with its text where the browser can (field-sizing), scrolls where it cannot. */
export function TextArea({ className, rows = 3, ref, ...rest }: ComponentProps<"textarea">) {
  const field = useEarlyTyping(rest.value, ref);
  return (
    <textarea
      {...rest}
      ref={field}
      rows={rows}
      className={joinClasses(CONTROL, "field-sizing-content max-h-96 min-h-20 leading-normal", className)}
    />
  );
}
