import type { Metadata } from "next";
import { safeCallback } from "@/components/account/safe-callback";
import { SignUpForm } from "@/components/account/sign-up-form";
import { Panel } from "@/components/ui/panel";
import { PageTitle } from "@/components/ui/section-title";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Create an account" };

type Props = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const callback = safeCallback((await searchParams).callbackUrl);
  return (
    <>
      <PageTitle className="mb-2">Create an account</PageTitle>
      <p className="mb-5 text-ink-2">Calendars you made in this browser come with you.</p>
      <Panel>
        <SignUpForm callback={callback} />
      </Panel>
      <p className="mt-5 text-ink-2">
        You have one? <TextLink href={`/sign-in?callbackUrl=${encodeURIComponent(callback)}`}>Sign in</TextLink>.
      </p>
    </>
  );
}
