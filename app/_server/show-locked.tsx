import type { Metadata } from "next";
import { LockedShare } from "@/components/share/locked-share";
import { findSharedBusiness } from "@/lib/share/open-share-link";
import { keepForNobody } from "./keep-page";
import { shareMetadata } from "./share-metadata";
import { showNothing } from "./show-nothing";

/** The head of what is behind a password, which says whose it is and no more. */
export async function describeOpened({ params }: { params: Promise<{ token: string }> }): Promise<Metadata> {
  const { token } = await params;
  const business = await findSharedBusiness(token);
  return shareMetadata(business?.name ?? null, false, token);
}

/**
 * The form for a link's password, for one visitor. A file of its own: with the shared page beside it, Next would bring
 * that page's script to the form, too.
 */
export async function ShowLocked({ token, problem }: { token: string; problem?: string }) {
  const business = await findSharedBusiness(token);
  if (!business) return showNothing();
  await keepForNobody();
  return <LockedShare business={business} token={token} {...(problem === undefined ? {} : { problem })} />;
}
