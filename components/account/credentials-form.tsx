"use client";

import { type FormEvent, useState } from "react";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";
import { useAlive } from "../ui/use-alive";
import type { Credentials } from "./open-session";

interface CredentialsFormProps {
  action: string;
  /** Tells password managers whether to offer a new password, and the reader what it needs. */
  newPassword?: boolean;
  /** Throws what went wrong; field errors land at their field. */
  onSubmit: (credentials: Credentials) => Promise<void>;
}

/** E-mail and password. What was typed stays, whatever the answer. */
export function CredentialsForm({ action, newPassword = false, onSubmit }: CredentialsFormProps) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const alive = useAlive();
  const errors = fieldErrors(problem);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setProblem(null);
    try {
      await onSubmit({ email: email.trim(), password });
    } catch (caught) {
      setProblem(caught);
      setPending(false);
    }
  }

  return (
    // Should a browser ever send it itself, then not with the password in the address.
    <form noValidate method="post" onSubmit={submit} className="flex flex-col gap-4">
      {problem !== null && Object.keys(errors).length === 0 && (
        <Notice tone="danger" role="alert">
          {problemMessage(problem)}
        </Notice>
      )}
      <Field label="E-mail" error={errors.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Password"
        hint={newPassword ? "At least 10 characters." : undefined}
        error={errors.password}
        aside={
          <button
            type="button"
            onClick={() => setShown(!shown)}
            className="min-h-6 rounded-tag text-meta font-medium text-ink-2 hover:text-ink hover:underline"
          >
            {shown ? "Hide password" : "Show password"}
          </button>
        }
      >
        {(control) => (
          <TextInput
            {...control}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete={newPassword ? "new-password" : "current-password"}
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        disabled={!alive}
        pending={pending}
        className="w-full disabled:opacity-100"
      >
        {action}
      </Button>
    </form>
  );
}
