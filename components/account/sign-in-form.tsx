"use client";

import { ApiProblem } from "../api-client";
import { CredentialsForm } from "./credentials-form";
import { type Credentials, openSession } from "./open-session";

/** Signs in and goes on to `callback`, a path of this site. */
export function SignInForm({ callback }: { callback: string }) {
  async function onSubmit(credentials: Credentials) {
    if (!(await openSession(credentials))) {
      throw new ApiProblem(401, {
        code: "unauthenticated",
        title: "E-mail and password do not fit together. Check both and try again.",
      });
    }
    // A full load, so that nothing of the guest's session stays in memory.
    location.assign(callback);
  }
  return <CredentialsForm action="Sign in" onSubmit={onSubmit} />;
}
