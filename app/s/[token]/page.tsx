import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { keepPage } from "@/app/_server/keep-page";
import { publicOrigin } from "@/app/_server/public-origin";
import { shareMetadata } from "@/app/_server/share-metadata";
import { LockedShare } from "@/components/share/locked-share";
import { SharePage } from "@/components/share/share-page";
import { openShareLink } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

// Kept after its first rendering, at most this long in seconds; a change, a revocation and its expiry end it before
// (docs/adr/0016). It reads nothing of the request but the token; behind a password it is the form only.
export const revalidate = 60;
export const generateStaticParams = () => [];

// Metadata and page ask for the same link in one rendering.
const findShared = cache((token: string) => openShareLink(token, publicOrigin()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findShared((await params).token);
  const business = page && (page.locked ? page.business : page.shared.business);
  return shareMetadata(business?.name ?? null, page?.allowIndex ?? false);
}

export default async function Page({ params }: Props) {
  const { token } = await params;
  const page = await findShared(token);
  if (!page) notFound();
  await keepPage({ ...page.kept, indexable: page.allowIndex });
  if (page.locked) return <LockedShare business={page.business} token={token} />;
  return <SharePage token={token} {...page.shared} />;
}
