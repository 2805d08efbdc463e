import type { Metadata } from "next";
import { safeCallback } from "@/components/account/safe-callback";
import { SignInForm } from "@/components/account/sign-in-form";
import { Panel } from "@/components/ui/panel";
import { PageTitle } from "@/components/ui/section-title";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const callback = safeCallback((await searchParams).callbackUrl);
  return (
    <>
      <PageTitle className="mb-5">Sign in</PageTitle>
      <Panel>
        <SignInForm callback={callback} />
      </Panel>
      <p className="mt-5 text-ink-2">
        New here? <TextLink href={`/sign-up?callbackUrl=${encodeURIComponent(callback)}`}>Create an account</TextLink>,
        or <TextLink href="/start">plan a month without one</TextLink>.
      </p>
    </>
  );
}
