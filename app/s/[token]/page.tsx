import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { SharePage } from "@/components/share/share-page";
import { openShareLink } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

// Metadata and page ask for the same link in one request. Nothing outlives the request: an edit, an expiry or a
// revocation shows with the very next one, on every instance (docs/adr/0005).
const findShared = cache(openShareLink);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token);
  const title = shared ? `${shared.business.name}: content calendar` : "Not found";
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function Page({ params }: Props) {
  await connection();
  const shared = await findShared((await params).token);
  if (!shared) notFound();
  return <SharePage {...shared} />;
}
