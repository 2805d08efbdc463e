import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findShared } from "@/app/_server/find-shared";
import { SharePage } from "@/components/share/share-page";

// On-demand ISR: rendered at the first visit, dropped by tag when the calendar or the link changes, and never older
// than this many seconds, so that an expired link cannot outlive its instant by more.
export const revalidate = 30;
export const dynamicParams = true;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token);
  const title = shared ? `${shared.business.name}: content calendar` : "Not found";
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function Page({ params }: Props) {
  const shared = await findShared((await params).token);
  if (!shared) notFound();
  return <SharePage {...shared} />;
}
