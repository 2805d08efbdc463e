import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lockedProblem } from "@/app/_server/locked-problem";
import { shareMetadata } from "@/app/_server/share-metadata";
import { LockedShare } from "@/components/share/locked-share";
import { findSharedBusiness } from "@/lib/share/open-share-link";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const business = await findSharedBusiness((await params).token);
  return shareMetadata(business?.name ?? null, false);
}

/** The same as ./[why], where nobody can make a page still (Vercel): rendered with a nonce. */
export default async function Page({ params, searchParams }: Props) {
  const { token } = await params;
  const business = await findSharedBusiness(token);
  if (!business) notFound();
  const { wait } = await searchParams;
  return <LockedShare business={business} token={token} problem={lockedProblem(wait)} />;
}
