"use client";

import { useEffect, useRef } from "react";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-style";
import { FieldError } from "../ui/field";
import { joinClasses } from "../ui/join-classes";
import { watchLine } from "./live/watch-line";

/**
 * One line about the business. A plain GET form: it works before and without JavaScript. What is too long is said
 * rather than cut, by the page that would read it when this one cannot. Its script is the same with React and without.
 */
export function LineForm({ id = "line" }: { id?: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => (form.current ? watchLine(form.current) : undefined), []);
  return (
    <form ref={form} data-line action="/start" method="get" className="flex w-full max-w-2xl flex-wrap gap-3">
      <label htmlFor={id} className="sr-only">
        Your business and its town
      </label>
      <input
        id={id}
        name="line"
        type="text"
        required
        placeholder="Harbor Bakery, Portland"
        autoComplete="organization"
        aria-describedby={`${id}-error`}
        className={joinClasses(CONTROL, "min-h-13! min-w-64 flex-1 px-4! text-[1.0625rem]!")}
      />
      <Button type="submit" variant="primary" className="min-h-13! px-6! text-[1.0625rem]! max-desk:w-full">
        Plan my month
      </Button>
      <div data-part="too-long" hidden className="w-full">
        <FieldError id={`${id}-error`} message={<span />} />
      </div>
    </form>
  );
}
