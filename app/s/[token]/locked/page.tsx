import type { Metadata } from "next";
import { notFound } from "next/navigation";
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

/** The password form once more, after an attempt that failed. */
export default async function Page({ params, searchParams }: Props) {
  const { token } = await params;
  const business = await findSharedBusiness(token);
  if (!business) notFound();
  const { wait } = await searchParams;
  const minutes = Math.ceil(Math.min(Number(wait) || 0, 86_400) / 60);
  const problem =
    minutes > 0
      ? `Too many wrong passwords. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`
      : "That is not the password of this link. Check it and try again.";
  return <LockedShare business={business} token={token} problem={problem} />;
}
