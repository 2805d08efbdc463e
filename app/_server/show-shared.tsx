import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LockedShare } from "@/components/share/locked-share";
import { SharePage } from "@/components/share/share-page";
import { isOnVercel } from "@/lib/platform/env";
import { findSharedBusiness, openShareLink, openUnlockedShare } from "@/lib/share/open-share-link";
import { keepForNobody, keepPage } from "./keep-page";
import { publicOrigin } from "./public-origin";
import { shareMetadata } from "./share-metadata";
import { SHARE_COOKIE } from "./share-proof";
import { ShowLocked } from "./show-locked";
import { showNothing } from "./show-nothing";

/** A link's own address, or that of one month of a long calendar. */
interface SharedProps {
  params: Promise<{ token: string; month?: string }>;
}

// Metadata and page ask for the same link in one rendering.
const findKept = cache((token: string, month: string | null) => openShareLink(token, publicOrigin(), month));
const findOpened = cache(async (token: string, month: string | null) =>
  openUnlockedShare(token, (await cookies()).get(SHARE_COOKIE)?.value ?? null, publicOrigin(), month),
);

/** The head of the kept page. */
export async function describeShared({ params }: SharedProps): Promise<Metadata> {
  const { token, month = null } = await params;
  const page = await findKept(token, month);
  const business = page && (page.locked ? page.business : page.shared.business);
  return shareMetadata(business?.name ?? null, page?.allowIndex ?? false, token);
}

/** The kept page: it reads nothing of the request but its address; behind a password it is the form only. */
export async function ShowShared({ params }: SharedProps) {
  const { token, month = null } = await params;
  const page = await findKept(token, month);
  if (!page) return showNothing();
  await keepPage({ ...page.kept, indexable: page.allowIndex, still: true });
  if (page.locked) return <LockedShare business={page.business} token={token} />;
  return <SharePage token={token} kept {...page.shared} />;
}

/** A link's page behind its password: private, rendered for each request, never kept. */
export async function ShowOpened({ params }: SharedProps) {
  const { token, month = null } = await params;
  const shared = await findOpened(token, month);
  const business = shared === "locked" ? await findSharedBusiness(token) : null;
  if (business) return <LockedShare business={business} token={token} />;
  if (!shared || shared === "locked") notFound();
  return <SharePage token={token} kept={false} {...shared} />;
}

/** The address of that page where pages can be made still: proxy.ts puts the proof in it, so it reads no cookie. */
interface ProvedProps {
  params: Promise<{ token: string; proof: string; month?: string }>;
}

/** The same page without React, never kept either. On Vercel, which would keep it, nobody is led here. */
export async function ShowProved({ params }: ProvedProps) {
  const { token, proof, month = null } = await params;
  const given = isOnVercel() ? null : readProof(proof);
  const shared = given === null ? null : await openUnlockedShare(token, given, publicOrigin(), month);
  if (shared === "locked") return ShowLocked({ token });
  if (!shared) return showNothing();
  await keepForNobody();
  return <SharePage token={token} kept {...shared} />;
}

function readProof(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
