import { answerNothing } from "@/app/_server/answer-nothing";
import { plainRoute } from "@/app/_server/plain-route";
import { openFeed } from "@/lib/share/open-share-link";

/** `/feeds/<token>.ics`: the calendar for Google, Apple and Outlook. Unknown, expired and revoked tokens look alike. */
export const GET = plainRoute(
  "/feeds/{token}.ics",
  async (_request, { params }: { params: Promise<{ feed: string }> }) => {
    const { feed } = await params;
    const file = feed.endsWith(".ics") ? await openFeed(feed.slice(0, -".ics".length)) : null;
    if (!file) return answerNothing();
    return new Response(file.content, {
      headers: {
        "content-type": file.mediaType,
        // Nobody but our nginx, which goes by its own second (deploy/nginx), keeps what could be revoked.
        "cache-control": "private, no-cache",
        "x-robots-tag": "noindex",
        "referrer-policy": "no-referrer",
      },
    });
  },
);
