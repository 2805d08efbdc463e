import { mintScope } from "../account/mint-scope";
import { businessTag } from "../business/cache";
import { calendarTag } from "../calendar/cache";
import { listAllPostRows } from "../calendar/data";
import { getCalendar } from "../calendar/get-calendar";
import type { Calendar, Post } from "../calendar/schema";
import { toCalendar, toPost } from "../calendar/to-calendar";
import { toIcs } from "../core/export/to-ics";
import { hashToken } from "../platform/crypto/hash-token";
import { metrics } from "../platform/telemetry/metrics";
import { shareTag } from "./changed-share";
import { findUsableFeed, findUsableShareLink, type ShareLinkRow } from "./data";
import { countShareView } from "./mutations";
import type { SharedPost } from "./schema";

/** What a share page may show: the calendar's public side and nothing of its workspace. */
export interface SharedCalendar {
  business: { name: string; brandColor: string | null };
  calendar: Pick<Calendar, "startDate" | "endDate" | "timezone" | "pillars" | "channels" | "postCount" | "status">;
  posts: SharedPost[];
  /** What the page is kept by: a change of one of these ends it, and so does its own end (ms). */
  kept: { tags: string[]; endsAt: number };
}

const TOKEN = /^[A-Za-z0-9_-]{22,64}$/;

async function load(link: ShareLinkRow) {
  const scope = mintScope({ workspaceId: link.workspaceId, role: "viewer", actor: `share:${link.id}` });
  const found = await getCalendar(scope, link.calendarId);
  const posts = (await listAllPostRows(scope, link.calendarId)).map(toPost);
  return { ...found, posts };
}

function toSharedPost(post: Post): SharedPost {
  const {
    id,
    localDate,
    localTime,
    channel,
    pillar,
    format,
    topic,
    occasion,
    caption,
    hashtags,
    callToAction,
    link,
    imageIdea,
    altText,
    status,
  } = post;
  return {
    id,
    localDate,
    localTime,
    channel,
    pillar,
    format,
    topic,
    occasion,
    caption,
    hashtags,
    callToAction,
    link,
    imageIdea,
    altText,
    status,
  };
}

/** The calendar behind a share token; null for a wrong, expired or revoked one alike. */
export async function openShareLink(token: string): Promise<SharedCalendar | null> {
  if (!TOKEN.test(token)) return null;
  const link = await findUsableShareLink(hashToken(token));
  if (!link) return null;
  const { calendar, businessName, brandColor, posts } = await load(link);
  metrics.shareViews.inc();
  await countShareView(link.id);
  const { startDate, endDate, timezone, pillars, channels, postCount, status } = toCalendar(calendar, businessName);
  return {
    business: { name: businessName, brandColor },
    calendar: { startDate, endDate, timezone, pillars, channels, postCount, status },
    posts: posts.map(toSharedPost),
    kept: {
      tags: [shareTag(link.id), calendarTag(link.calendarId), businessTag(calendar.businessId)],
      endsAt: link.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY,
    },
  };
}

/** The ICS feed behind a feed token; null for a wrong, expired or revoked one alike. */
export async function openFeed(feedToken: string) {
  if (!TOKEN.test(feedToken)) return null;
  const link = await findUsableFeed(hashToken(feedToken));
  if (!link) return null;
  const { calendar, businessName, posts } = await load(link);
  return toIcs({ businessName, timezone: calendar.timezone, posts }, calendar.updatedAt);
}
