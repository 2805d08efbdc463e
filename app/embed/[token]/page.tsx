import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { keepPage } from "@/app/_server/keep-page";
import { shareMetadata } from "@/app/_server/share-metadata";
import { EmbedPage } from "@/components/share/embed-page";
import { openEmbed } from "@/lib/share/open-share-link";

type Props = { params: Promise<{ token: string }> };

// Kept like the share page (docs/adr/0016), with who may frame it.
export const revalidate = 60;
export const generateStaticParams = () => [];

const findEmbed = cache(openEmbed);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const embed = await findEmbed((await params).token);
  return shareMetadata(embed?.shared.business.name ?? null, false);
}

/** A calendar for other websites to frame: no cookie is read or set. */
export default async function Page({ params }: Props) {
  const embed = await findEmbed((await params).token);
  if (!embed) notFound();
  await keepPage(embed.kept);
  return <EmbedPage {...embed.shared} />;
}
