import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { joinClasses } from "./join-classes";

/** Grows with its text where the browser can (field-sizing), scrolls where it cannot. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={joinClasses(CONTROL, "field-sizing-content max-h-96 min-h-20 leading-normal", className)}
    />
  );
}
