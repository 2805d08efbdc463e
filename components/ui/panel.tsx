import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes";

/** White paper with a hairline: the surface forms and lists lie on. */
export function Panel({ className, ...rest }: ComponentProps<"section">) {
  return (
    <section
      {...rest}
      className={joinClasses("rounded-panel border border-line bg-surface p-5 max-desk:p-4", className)}
    />
  );
}
