import type { Metadata } from "next";
import { publicOrigin } from "./public-origin";

/** The head of a shared calendar's page. Its address is a secret, so no other site hears of it, and search engines only when the owner says so. */
export function shareMetadata(businessName: string | null, allowIndex: boolean): Metadata {
  return {
    metadataBase: new URL(publicOrigin()),
    title: businessName === null ? "Not found" : `${businessName}: content calendar`,
    // Of what the link shows, not of Bella: messengers put it under the picture, also where a password is asked for.
    ...(businessName === null ? {} : { description: "The posts planned for the days ahead, one by one." }),
    robots: { index: allowIndex, follow: false },
    referrer: "no-referrer",
  };
}
