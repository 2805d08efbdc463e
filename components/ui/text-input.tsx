import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { joinClasses } from "./join-classes";

export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={joinClasses(CONTROL, className)} />;
}
