import { useState } from "react";
import { warnOfCap } from "@/lib/core/batching/judge-cap";
import { formatUsd } from "@/lib/core/format-usd";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { readCap } from "./read-cap";

interface SpendCapFieldProps {
  label: string;
  /** What a blank field means. */
  placeholder: string;
  /** As typed; `readCap` says what it is. */
  value: string;
  /** What the cap has to leave room for. */
  spentUsd?: number;
  /** What the batch is expected to cost; a cap below it is warned of. */
  expectedUsd?: number | undefined;
  hint?: string;
  /** The server's word on it. */
  error?: string | undefined;
  className?: string;
  onChange: (text: string) => void;
}

/** An amount that may be spent. Says how it was understood, and what cannot be read; whoever sends it asks `readCap` too. */
export function SpendCapField({
  label,
  placeholder,
  value,
  spentUsd,
  expectedUsd = 0,
  hint,
  error,
  className,
  onChange,
}: SpendCapFieldProps) {
  // Half an amount is no mistake while it is being typed.
  const [isTyping, setTyping] = useState(false);
  const cap = readCap(value, spentUsd);
  const isUnderstood = "value" in cap && cap.value !== null;
  const understood = isUnderstood && !isTyping ? `Read as ${formatUsd(cap.value as number)}.` : undefined;
  const warning = isUnderstood && !isTyping ? warnOfCap(cap.value as number, expectedUsd) : null;
  return (
    <Field
      label={label}
      hint={
        (understood || hint || warning) && (
          <>
            {[understood, hint].filter(Boolean).join(" ")}
            {warning && <span className="block font-medium text-warn">{warning}</span>}
          </>
        )
      }
      error={"error" in cap && !isTyping ? cap.error : error}
      {...(className === undefined ? {} : { className })}
    >
      {(control) => (
        // Not a number field: that gives an empty text for whatever it cannot read, and empty means no cap.
        <TextInput
          {...control}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            setTyping(true);
            onChange(event.target.value);
          }}
          onBlur={() => setTyping(false)}
        />
      )}
    </Field>
  );
}
