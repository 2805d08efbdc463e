"use client";

import { CredentialsForm } from "./credentials-form";
import { signUp } from "./sign-up";

/** Makes an account and goes on to `callback`, a path of this site. */
export function SignUpForm({ callback }: { callback: string }) {
  return (
    <CredentialsForm
      action="Create the account"
      newPassword
      onSubmit={async (credentials) => {
        await signUp(credentials);
        location.assign(callback);
      }}
    />
  );
}
