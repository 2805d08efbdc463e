"use client";

import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { joinClasses } from "./join-classes";
import { useEarlyTyping } from "./use-early-typing";

export function TextInput({ className, type = "text", ref, ...rest }: ComponentProps<"input">) {
  const field = useEarlyTyping(rest.value, ref);
  return <input {...rest} ref={field} type={type} className={joinClasses(CONTROL, className)} />;
}
