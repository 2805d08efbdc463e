import type { Metadata } from "next";
import { StartScreen } from "@/components/business/start-screen";
import { LineForm } from "@/components/site/line-form";
import { SiteHeader } from "@/components/site/site-header";
import { AwningStrip } from "@/components/ui/awning";
import { PageTitle } from "@/components/ui/section-title";

export const metadata: Metadata = { title: "Plan my month" };

export default async function StartPage({ searchParams }: { searchParams: Promise<{ line?: string | string[] }> }) {
  const { line } = await searchParams;
  const typed = (typeof line === "string" ? line : (line?.[0] ?? "")).trim();
  return (
    <>
      <AwningStrip />
      <SiteHeader />
      <main id="main" className="mx-auto max-w-[56rem] px-5 pt-6 pb-20 max-desk:px-4">
        <PageTitle>{typed ? "Is this right?" : "Tell Bella about your business"}</PageTitle>
        <p className="mt-2 mb-6 text-read text-ink-2">
          {typed
            ? "Bella guessed these from one line. Change what is wrong; everything can be changed later too."
            : "One line is enough; Bella guesses the rest and you correct her."}
        </p>
        {typed ? (
          <StartScreen key={typed} line={typed} />
        ) : (
          <>
            <LineForm />
            <h2 className="mt-10 mb-4 font-display text-section font-[650]">Or fill it in yourself</h2>
            <StartScreen line="" />
          </>
        )}
      </main>
    </>
  );
}
