import type { Metadata } from "next";
import { listProblemNotes } from "@/app/_server/list-problem-notes";
import { SiteHeader } from "@/components/site/site-header";
import { AwningStrip } from "@/components/ui/awning";
import { Panel } from "@/components/ui/panel";
import { PageTitle } from "@/components/ui/section-title";

export const metadata: Metadata = { title: "Problem codes" };
// Rendered per request, as the content policy's nonce changes.
export const dynamic = "force-dynamic";

const plain = (text: string) => text.replaceAll("`", "");

/** The page that the `type` of every problem of the API points to. */
export default async function ProblemCodesPage() {
  const notes = await listProblemNotes();
  return (
    <>
      <AwningStrip />
      <SiteHeader />
      <main id="main" className="mx-auto max-w-[56rem] px-5 pt-6 pb-20 max-desk:px-4">
        <PageTitle>Problem codes</PageTitle>
        <p className="mt-2 mb-6 text-read text-ink-2">
          Every error of the API is a problem document (RFC 9457). Its code is one of these.
        </p>
        <div className="flex flex-col gap-3">
          {notes.map(({ code, status, meaning, advice }) => (
            <Panel key={code} id={code} aria-labelledby={`${code}-title`} className="scroll-mt-4 target:border-brand">
              <h2 id={`${code}-title`} className="font-semibold">
                <code>{code}</code> <span className="font-normal text-ink-2">· {status}</span>
              </h2>
              <p className="mt-1">{plain(meaning)}</p>
              <p className="mt-1 text-ink-2">What to do: {plain(advice)}</p>
            </Panel>
          ))}
        </div>
      </main>
    </>
  );
}
