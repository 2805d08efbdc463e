"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Decision } from "@/lib/core/vocabulary";
import { buttonStyle } from "../ui/button-style";
import { Field, FieldError } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";

const MAX_COMMENT = 2000;
const MAX_NAME = 80;
const QUESTIONS: Record<Decision, string> = {
  approve: "",
  request_changes: "What should change?",
  comment: "Your comment",
};
const ACTIONS: Record<Decision, string> = {
  approve: "Approve",
  request_changes: "Send the request",
  comment: "Send the comment",
};

interface ReviewFormProps {
  decision: Decision;
  label: string;
  /** Empty when it was never asked. */
  name: string;
  pending: boolean;
  problem: string | null;
  onSubmit: (name: string, comment: string) => void;
  onCancel: () => void;
}

/** Asks for the reason, and once for the name. Escape puts it away. */
export function ReviewForm({ decision, label, name: known, pending, problem, onSubmit, onCancel }: ReviewFormProps) {
  const [askName] = useState(known === "");
  const [name, setName] = useState(known);
  const [comment, setComment] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea, input")?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit(name.trim(), comment.trim());
  }

  return (
    <form
      ref={form}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="flex flex-col gap-3"
    >
      {decision !== "approve" && (
        <Field label={QUESTIONS[decision]}>
          {(control) => (
            <TextArea
              {...control}
              required
              maxLength={MAX_COMMENT}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
      )}
      {askName && (
        <Field label="Your name" hint="Asked once. The business sees it beside what you say.">
          {(control) => (
            <TextInput
              {...control}
              required
              maxLength={MAX_NAME}
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      {problem && <FieldError message={problem} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={pending} className={buttonStyle("primary", "compact")}>
          {ACTIONS[decision]}
        </button>
        <button type="button" onClick={onCancel} className={buttonStyle("ghost", "compact")}>
          Cancel
        </button>
      </div>
    </form>
  );
}
