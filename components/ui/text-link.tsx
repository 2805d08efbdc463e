import Link from "next/link";
import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={joinClasses(
        "rounded-tag font-semibold text-brand underline decoration-brand/40 underline-offset-3 hover:text-brand-hover hover:decoration-current",
        className,
      )}
    />
  );
}
