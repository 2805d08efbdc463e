import type { Metadata } from "next";
import { publicOrigin } from "./public-origin";

/**
 * The head of a shared calendar's page. Its address is a secret, so no other site hears of it, and search engines only when the owner says so.
 * @param token of a link with a picture; where nothing is shown there is none, so that all such pages are the same
 */
export function shareMetadata(businessName: string | null, allowIndex: boolean, token?: string): Metadata {
  return {
    metadataBase: new URL(publicOrigin()),
    title: businessName === null ? "Not found" : `${businessName}: content calendar`,
    // Of what the link shows, not of Bella: messengers put it under the picture, also where a password is asked for.
    ...(businessName === null ? {} : { description: "The posts planned for the days ahead, one by one." }),
    robots: { index: allowIndex, follow: false },
    referrer: "no-referrer",
    ...(businessName !== null && token !== undefined ? { openGraph: { images: [pictureOf(token)] } } : {}),
  };
}

const pictureOf = (token: string) => ({
  url: `/s/${token}/picture`,
  type: "image/png",
  width: 1200,
  height: 630,
  alt: "A content calendar, planned with Bella",
});
