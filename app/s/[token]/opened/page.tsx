import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { publicOrigin } from "@/app/_server/public-origin";
import { shareMetadata } from "@/app/_server/share-metadata";
import { SHARE_COOKIE } from "@/app/_server/share-proof";
import { LockedShare } from "@/components/share/locked-share";
import { SharePage } from "@/components/share/share-page";
import { findSharedBusiness, openUnlockedShare } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

const findShared = cache(async (token: string) =>
  openUnlockedShare(token, (await cookies()).get(SHARE_COOKIE)?.value ?? null, publicOrigin()),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const business = await findSharedBusiness((await params).token);
  return shareMetadata(business?.name ?? null, false);
}

/** A link's page behind its password: private, rendered for each request, never kept. proxy.ts leads visitors here who hold the proof. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const shared = await findShared(token);
  const business = shared === "locked" ? await findSharedBusiness(token) : null;
  if (business) return <LockedShare business={business} token={token} />;
  if (!shared || shared === "locked") notFound();
  return <SharePage token={token} {...shared} />;
}
