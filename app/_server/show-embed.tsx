import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EmbedPage } from "@/components/share/embed-page";
import { openEmbed } from "@/lib/share/open-share-link";
import { keepPage } from "./keep-page";
import { shareMetadata } from "./share-metadata";
import { showNothing } from "./show-nothing";

/** An embedding's own address, or that of one month of a long calendar. */
interface EmbedProps {
  params: Promise<{ token: string; month?: string }>;
}

const findEmbed = cache(openEmbed);

/** The head of an embedded page. */
export async function describeEmbed({ params }: EmbedProps): Promise<Metadata> {
  const { token, month = null } = await params;
  const embed = await findEmbed(token, month);
  return shareMetadata(embed?.shared.business.name ?? null, false);
}

async function showEmbed({ params }: EmbedProps, keep: typeof keepPage | null) {
  const { token, month = null } = await params;
  const embed = await findEmbed(token, month);
  if (!embed) return keep ? showNothing() : notFound();
  await keep?.({ ...embed.kept, still: true });
  return <EmbedPage token={token} kept={keep !== null} {...embed.shared} />;
}

/** A calendar for other websites to frame, kept: no cookie is read or set. */
export const ShowKeptEmbed = (props: EmbedProps) => showEmbed(props, keepPage);

/** The same, for this request alone. */
export const ShowFreshEmbed = (props: EmbedProps) => showEmbed(props, null);
