import { businessTag } from "../business/cache";
import { calendarTag } from "../calendar/cache";
import { getCalendar } from "../calendar/get-calendar";
import { todayIn } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { toIcs } from "../core/export/to-ics";
import { toPlainCsv } from "../core/export/to-plain-csv";
import type { PostStatus } from "../core/vocabulary";
import { metrics } from "../platform/telemetry/metrics";
import { shareTag } from "./changed-share";
import { chooseMonth } from "./choose-month";
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

const partOf = (snapshot: SharedSnapshot, month: string | null) =>
  chooseMonth(snapshot, month, todayIn(snapshot.calendar.timezone, new Date()));

async function toSharedCalendar(open: OpenLink, month: string | null, origin: string): Promise<SharedCalendar | null> {
  const { changedSince, removedSince, ...snapshot } = await loadSnapshot(open);
  const part = partOf(snapshot, month);
  if (!part) return null;
  const { access, mode, allowDownload } = open.link;
  const said = await listLinkReviews(
    open.link,
    part.posts.map(({ id }) => id),
  );
  return {
    ...part,
    changedSince,
    removedSince,
    access,
    mode,
    allowDownload,
    feedUrl: feedUrlsOf(open.link, origin).feedUrl,
    reviews: said.rows.map(toSharedReview),
    earlierReviews: said.earlier,
  };
}

/**
 * The public page of a share token; null for a wrong, expired or revoked one alike, and for a month it does not have. It depends on nothing of the
 * request, so it may be kept; behind a password it is the form and nothing else.
 * @param origin the public origin, without a slash at its end
 * @param month the month of a long calendar that is asked for, `YYYY-MM`; null for the page of the link itself
 */
export async function openShareLink(
  token: string,
  origin: string,
  month: string | null = null,
): Promise<SharedPage | null> {
  const open = await resolveShareLink(token);
  if (!open) return null;
  metrics.shareViews.inc();
  const kept = await keptBy(open);
  if (open.link.passwordHash !== null) {
    // Each address is kept for itself: made-up months would fill the store with forms.
    if (month !== null && !partOf(await loadSnapshot(open), month)) return null;
    return { locked: true, business: await loadBusiness(open), allowIndex: false, kept };
  }
  const shared = await toSharedCalendar(open, month, origin);
  return shared && { locked: false, shared, allowIndex: open.link.allowIndex, kept };
}

/** The page behind the password, for the visitor who gave it; "locked" for others. Never to be kept. */
export async function openUnlockedShare(
  token: string,
  proof: string | null,
  origin: string,
  month: string | null = null,
): Promise<SharedCalendar | "locked" | null> {
  const open = await resolveShareLink(token);
  if (!open) return null;
  return isUnlocked(open.link, proof) ? toSharedCalendar(open, month, origin) : "locked";
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
export async function openEmbed(token: string, month: string | null = null) {
  const open = await resolveEmbed(token);
  if (!open) return null;
  const shared = partOf(await loadSnapshot(open), month);
  return shared && { shared, kept: { ...(await keptBy(open)), frameAncestors: open.link.embedOrigins } };
}

/** How far the business is with a post inside is nobody else's matter: for visitors it is to be reviewed, or approved. */
const SEEN_AS: Partial<Record<PostStatus, PostStatus>> = { draft: "in_review", exported: "approved" };

/** The calendar as a file, for visitors of links that allow it. @throws AppError not_found, unauthenticated, forbidden */
export async function exportShare(token: string, proof: string | null, format: "csv" | "ics") {
  const open = await requireOpenLink(token, proof);
  if (!open.link.allowDownload) throw new AppError("forbidden", { detail: "This link does not allow downloads." });
  const { business, calendar, posts, updatedAt } = await loadSnapshot(open);
  const seen = posts.map((post) => ({ ...post, status: SEEN_AS[post.status] ?? post.status }));
  const exported = { businessName: business.name, timezone: calendar.timezone, posts: seen };
  return format === "csv" ? toPlainCsv(exported) : toIcs(exported, updatedAt);
}
