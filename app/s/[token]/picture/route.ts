import { answerNothing } from "@/app/_server/answer-nothing";
import { drawShareImage } from "@/app/_server/draw-share-image";
import { plainRoute } from "@/app/_server/plain-route";
import { brandColors } from "@/components/share/brand-colors";
import { findSharedBusiness } from "@/lib/share/open-share-link";

/** The picture that a messenger shows of a link; gone with it. Unknown, expired and revoked tokens look alike. */
export const GET = plainRoute(
  "/s/{token}/picture",
  async (_request, { params }: { params: Promise<{ token: string }> }) => {
    const business = await findSharedBusiness((await params).token);
    if (!business) return answerNothing();
    return drawShareImage(business.name, brandColors(business.brandColor)?.awning ?? null);
  },
);
