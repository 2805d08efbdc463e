import { businessTag } from "../business/cache";
import { calendarTag } from "../calendar/cache";
import { getCalendar } from "../calendar/get-calendar";
import { AppError } from "../core/errors";
import { toIcs } from "../core/export/to-ics";
import { toPlainCsv } from "../core/export/to-plain-csv";
import { metrics } from "../platform/telemetry/metrics";
import { shareTag } from "./changed-share";
import { listLinkReviews } from "./data";
import { feedUrlsOf } from "./link-tokens";
import { loadBusiness, loadSnapshot } from "./load-snapshot";
import { type OpenLink, resolveEmbed, resolveFeed, resolveShareLink } from "./resolve-share-link";
import type { SharedCalendar, SharedSnapshot } from "./schema";
import { toSharedReview } from "./to-review";
import { isUnlocked, requireOpenLink } from "./unlock-share-link";

/** What a page is kept by: a change of one of these ends it, and so does its own end (ms). */
interface Kept {
  tags: string[];
  endsAt: number;
}

/** What a share page may show to everybody: the calendar, or the form for its password. */
export type SharedPage =
  | { locked: true; business: SharedSnapshot["business"]; allowIndex: false; kept: Kept }
  | { locked: false; shared: SharedCalendar; allowIndex: boolean; kept: Kept };

async function keptBy({ link, scope }: OpenLink): Promise<Kept> {
  const { calendar } = await getCalendar(scope, link.calendarId);
  return {
    tags: [shareTag(link.id), calendarTag(link.calendarId), businessTag(calendar.businessId)],
    endsAt: link.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

async function toSharedCalendar(open: OpenLink, origin: string): Promise<SharedCalendar> {
  const { business, calendar, posts, changedSince } = await loadSnapshot(open);
  const { access, mode, allowDownload } = open.link;
  return {
    business,
    calendar,
    posts,
    changedSince,
    access,
    mode,
    allowDownload,
    feedUrl: feedUrlsOf(open.link, origin).feedUrl,
    reviews: (await listLinkReviews(open.link)).map(toSharedReview),
  };
}

/**
 * The public page of a share token; null for a wrong, expired or revoked one alike. It depends on nothing of the
 * request, so it may be kept; behind a password it is the form and nothing else.
 * @param origin the public origin, without a slash at its end
 */
export async function openShareLink(token: string, origin: string): Promise<SharedPage | null> {
  const open = await resolveShareLink(token);
  if (!open) return null;
  metrics.shareViews.inc();
  const kept = await keptBy(open);
  if (open.link.passwordHash !== null) {
    return { locked: true, business: await loadBusiness(open), allowIndex: false, kept };
  }
  return { locked: false, shared: await toSharedCalendar(open, origin), allowIndex: open.link.allowIndex, kept };
}

/** The page behind the password, for the visitor who gave it; "locked" for others. Never to be kept. */
export async function openUnlockedShare(
  token: string,
  proof: string | null,
  origin: string,
): Promise<SharedCalendar | "locked" | null> {
  const open = await resolveShareLink(token);
  if (!open) return null;
  return isUnlocked(open.link, proof) ? toSharedCalendar(open, origin) : "locked";
}

/** The business behind a token, for a picture of the link; null when it opens nothing. */
export async function findSharedBusiness(token: string): Promise<SharedSnapshot["business"] | null> {
  const open = await resolveShareLink(token);
  return open && loadBusiness(open);
}

/** The ICS feed behind a feed token; null for a wrong, expired or revoked one alike, and behind a password. */
export async function openFeed(feedToken: string) {
  const open = await resolveFeed(feedToken);
  if (!open) return null;
  const { business, calendar, posts, updatedAt } = await loadSnapshot(open);
  return toIcs({ businessName: business.name, timezone: calendar.timezone, posts }, updatedAt);
}

/** What a page on somebody's website shows, and which websites may frame it. */
export async function openEmbed(token: string) {
  const open = await resolveEmbed(token);
  if (!open) return null;
  const { business, calendar, posts } = await loadSnapshot(open);
  const kept = { ...(await keptBy(open)), frameAncestors: open.link.embedOrigins };
  return { shared: { business, calendar, posts }, kept };
}

/** The calendar as a file, for visitors of links that allow it. @throws AppError not_found, unauthenticated, forbidden */
export async function exportShare(token: string, proof: string | null, format: "csv" | "ics") {
  const open = await requireOpenLink(token, proof);
  if (!open.link.allowDownload) throw new AppError("forbidden", { detail: "This link does not allow downloads." });
  const { business, calendar, posts, updatedAt } = await loadSnapshot(open);
  const exported = { businessName: business.name, timezone: calendar.timezone, posts };
  return format === "csv" ? toPlainCsv(exported) : toIcs(exported, updatedAt);
}
