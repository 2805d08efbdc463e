import type { Metadata } from "next";
import { safeCallback } from "@/components/account/safe-callback";
import { SignInForm } from "@/components/account/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PageTitle } from "@/components/ui/section-title";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ callbackUrl?: string | string[]; ended?: string | string[] }> };

/** Whoever was sent here in the middle of something wants to know why, and what became of it. */
function SignedOutNotice({ callback }: { callback: string }) {
  return (
    <Notice tone="info" role="status" title="You were signed out" className="mb-5">
      {callback.startsWith("/batches/new")
        ? "Your list, as you have mended it, is kept in this browser. Sign in to go on with it."
        : "Sign in to go on where you were."}
    </Notice>
  );
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, ended } = await searchParams;
  const callback = safeCallback(callbackUrl);
  return (
    <>
      <PageTitle className="mb-5">Sign in</PageTitle>
      {ended === "1" && <SignedOutNotice callback={callback} />}
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
