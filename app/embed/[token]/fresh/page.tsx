import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { shareMetadata } from "@/app/_server/share-metadata";
import { EmbedPage } from "@/components/share/embed-page";
import { openEmbed } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

export const dynamic = "force-dynamic";

const findEmbed = cache(openEmbed);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const embed = await findEmbed((await params).token);
  return shareMetadata(embed?.shared.business.name ?? null, false);
}

/** The embedded page where nobody can end a kept one (Vercel); proxy.ts leads there. */
export default async function Page({ params }: Props) {
  const embed = await findEmbed((await params).token);
  if (!embed) notFound();
  return <EmbedPage {...embed.shared} />;
}
