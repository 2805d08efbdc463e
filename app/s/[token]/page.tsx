import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { keepPage } from "@/app/_server/keep-page";
import { SharePage } from "@/components/share/share-page";
import { openShareLink } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

// Kept after its first rendering, at most this long in seconds; a change, a revocation and its expiry end it before
// (docs/adr/0016). It reads nothing of the request but the token.
export const revalidate = 60;
export const generateStaticParams = () => [];

// Metadata and page ask for the same link in one rendering.
const findShared = cache(openShareLink);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token);
  const title = shared ? `${shared.business.name}: content calendar` : "Not found";
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function Page({ params }: Props) {
  const shared = await findShared((await params).token);
  if (!shared) notFound();
  const { kept, ...rest } = shared;
  await keepPage(kept);
  return <SharePage {...rest} />;
}
