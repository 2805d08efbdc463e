import { notFound } from "next/navigation";
import { drawShareImage } from "@/app/_server/draw-share-image";
import { brandColors } from "@/components/share/brand-colors";
import { findSharedBusiness } from "@/lib/share/open-share-link";

export const alt = "A content calendar, planned with Bella";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
// Never kept by Next: it must be gone with its link.
export const dynamic = "force-dynamic";

export default async function Image({ params }: { params: Promise<{ token: string }> }) {
  const business = await findSharedBusiness((await params).token);
  if (!business) notFound();
  return drawShareImage(business.name, brandColors(business.brandColor)?.awning ?? null);
}
