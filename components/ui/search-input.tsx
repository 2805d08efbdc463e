import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes";
import { TextInput } from "./text-input";

type SearchInputProps = Omit<ComponentProps<"input">, "type"> & { "aria-label": string };

/** A compact search field with its glass; `className` is its place and width. */
export function SearchInput({ className, ...rest }: SearchInputProps) {
  return (
    <span className={joinClasses("relative block", className)}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-2"
      />
      <TextInput {...rest} type="search" className="min-h-9! py-1! pl-8.5! max-desk:min-h-11!" />
    </span>
  );
}
