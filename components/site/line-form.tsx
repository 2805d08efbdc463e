"use client";

import { useState } from "react";
import { MAX_LINE } from "@/lib/core/max-line";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-style";
import { FieldError } from "../ui/field";
import { joinClasses } from "../ui/join-classes";

/**
 * One line about the business. A plain GET form: it works before and without JavaScript. What is too long is said
 * rather than cut, by the page that would read it when this one cannot.
 */
export function LineForm({ id = "line" }: { id?: string }) {
  const [length, setLength] = useState(0);
  const tooLong = length > MAX_LINE;
  return (
    <form
      action="/start"
      method="get"
      className="flex w-full max-w-2xl flex-wrap gap-3"
      onSubmit={(event) => tooLong && event.preventDefault()}
    >
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
        aria-invalid={tooLong || undefined}
        aria-describedby={tooLong ? `${id}-error` : undefined}
        onChange={(event) => setLength(event.target.value.trim().length)}
        className={joinClasses(CONTROL, "min-h-13! min-w-64 flex-1 px-4! text-[1.0625rem]!")}
      />
      <Button type="submit" variant="primary" className="min-h-13! px-6! text-[1.0625rem]! max-desk:w-full">
        Plan my month
      </Button>
      {tooLong && (
        <div className="w-full">
          <FieldError
            id={`${id}-error`}
            message={`That is ${length.toLocaleString("en-US")} characters. Your business and its town in one line of at most ${MAX_LINE} will do.`}
          />
        </div>
      )}
    </form>
  );
}
