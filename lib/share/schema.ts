import { z } from "zod";
import type { Calendar, Post } from "../calendar/schema";
import { isVisible, lineSchema, textSchema } from "../core/text";
import { DECISIONS, REVIEW_KINDS, SHARE_ACCESS, SHARE_MODES } from "../core/vocabulary";
import { embedOriginsSchema } from "./embed-origins";

const nameSchema = lineSchema(80, "The link's name");
const passwordSchema = z
  .string({ error: "The password must be text." })
  .min(4, "A password has at least 4 characters.")
  .max(200, "A password has at most 200 characters.")
  .refine((text) => text.trim() !== "", "A password needs more than spaces.")
  .refine((text) => !/\p{Cc}|\p{Cs}/u.test(text), "The password contains control characters; remove them.");
const instantSchema = z.iso.datetime({
  offset: true,
  error: "Write the instant as ISO 8601, like 2027-01-31T00:00:00Z.",
});
const accessSchema = z.enum(SHARE_ACCESS, { error: `Choose one of: ${SHARE_ACCESS.join(", ")}.` });

const settings = {
  name: nameSchema.optional(),
  access: accessSchema.default("view"),
  password: passwordSchema.optional(),
  expiresAt: instantSchema.optional(),
  allowDownload: z.boolean().default(false),
  allowIndex: z.boolean().default(false),
  embedOrigins: embedOriginsSchema.default([]),
  feedsWithPassword: z.boolean().default(false),
};

/** Body of POST /api/v1/calendars/:id/share-links. */
export const createShareLinkSchema = z.object({
  ...settings,
  mode: z.enum(SHARE_MODES, { error: `Choose one of: ${SHARE_MODES.join(", ")}.` }).default("live"),
});
export type CreateShareLink = z.input<typeof createShareLinkSchema>;
export type ShareLinkSettings = z.output<typeof createShareLinkSchema>;

/** Body of PATCH /api/v1/share-links/:id; null takes away a name, a password, an expiry. */
export const updateShareLinkSchema = z.object({
  name: nameSchema.nullable().optional(),
  access: accessSchema.optional(),
  password: passwordSchema.nullable().optional(),
  expiresAt: instantSchema.nullable().optional(),
  allowDownload: z.boolean().optional(),
  allowIndex: z.boolean().optional(),
  embedOrigins: embedOriginsSchema.optional(),
  feedsWithPassword: z.boolean().optional(),
});
export type UpdateShareLink = z.input<typeof updateShareLinkSchema>;

const MAX_BULK_LINKS = 2000;
const calendarIdsSchema = z.array(z.string().max(80)).min(1).max(MAX_BULK_LINKS);

/** Body of POST /api/v1/share-links: one link for each calendar. `passwords: "each"` makes one for every link. */
export const createShareLinksSchema = createShareLinkSchema
  .omit({ password: true })
  .extend({ calendarIds: calendarIdsSchema, passwords: z.enum(["none", "each"]).default("none") });
export type BulkShareSettings = Omit<z.output<typeof createShareLinksSchema>, "calendarIds">;

/** Body of POST /api/v1/share-links/revoke: every open link of these calendars ends. */
export const revokeShareLinksSchema = z.object({ calendarIds: calendarIdsSchema });

export const shareLinkSchema = z.object({
  id: z.string(),
  calendarId: z.string(),
  name: z.string().nullable(),
  mode: z.enum(SHARE_MODES),
  access: z.enum(SHARE_ACCESS),
  hasPassword: z.boolean(),
  allowDownload: z.boolean(),
  allowIndex: z.boolean(),
  embedOrigins: z.array(z.string()),
  feedsWithPassword: z.boolean(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  /** Null for links made before addresses could be made again. */
  feedUrl: z.string().nullable(),
  embedUrl: z.string().nullable(),
  viewCount: z.int(),
  lastSeenAt: z.string().nullable(),
  reviewCount: z.int(),
  unreadCount: z.int(),
  createdAt: z.string(),
});
export type ShareLink = z.infer<typeof shareLinkSchema>;

/** The answer to the creating POST: the only time the token is shown. */
export const createdShareLinkSchema = shareLinkSchema.extend({ token: z.string(), url: z.string() });
export type CreatedShareLink = z.infer<typeof createdShareLinkSchema>;

/** A row of the answer for many calendars; `password` is shown this once too. */
export const bulkShareLinkSchema = z.object({
  calendarId: z.string(),
  businessName: z.string(),
  shareLinkId: z.string(),
  url: z.string(),
  feedUrl: z.string().nullable(),
  password: z.string().nullable(),
});
export type BulkShareLink = z.infer<typeof bulkShareLinkSchema>;

const commentSchema = textSchema(2000, "The comment").refine(
  // Marks can be stacked on a character without end; no script needs so many units for 2,000 characters.
  ({ length }) => length <= 6000,
  "The comment is too long. Shorten it.",
);

/** Body of POST /api/v1/shares/:token/reviews. `revision` is that of the post the visitor saw. */
export const createReviewSchema = z
  .object({
    postId: z.string().max(80),
    decision: z.enum(DECISIONS, { error: `Choose one of: ${DECISIONS.join(", ")}.` }),
    comment: commentSchema.transform((text) => text.trim()).optional(),
    name: lineSchema(80, "The name"),
    email: z.email("Write an e-mail address, like ana@example.com.").max(254).optional(),
    revision: z.int().positive().optional(),
  })
  .refine(({ decision, comment }) => decision === "approve" || isVisible(comment ?? ""), {
    path: ["comment"],
    message: "Say what should change, or what you think.",
  });
export type CreateReview = z.input<typeof createReviewSchema>;

export const undoReviewSchema = z.object({ undoToken: z.string().max(100) });

/** A line of a post's thread as its visitors see it. */
export const sharedReviewSchema = z.object({
  id: z.string(),
  postId: z.string(),
  decision: z.enum(REVIEW_KINDS),
  comment: z.string().nullable(),
  name: z.string(),
  createdAt: z.string(),
  resolved: z.boolean(),
});
export type SharedReview = z.infer<typeof sharedReviewSchema>;

export const createdReviewSchema = sharedReviewSchema.extend({
  status: z.string(),
  undoToken: z.string(),
  undoUntil: z.string(),
});
export type CreatedReview = z.infer<typeof createdReviewSchema>;

/** The same line as the workspace sees it. */
export const reviewSchema = sharedReviewSchema.extend({
  calendarId: z.string(),
  shareLinkId: z.string(),
  shareLinkName: z.string().nullable(),
  postRevision: z.int(),
  email: z.string().nullable(),
  statusBefore: z.string().nullable(),
  statusAfter: z.string().nullable(),
  undoneAt: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  seenAt: z.string().nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

export const listReviewsQuerySchema = z.object({ postId: z.string().max(80).optional() });
export const replySchema = z.object({ shareLinkId: z.string().max(80), comment: lineFree(2000) });
export const resolveReviewSchema = z.object({ resolved: z.boolean() });
export const seenReviewsSchema = z.object({ postId: z.string().max(80).optional() });
export const unreadReviewsSchema = z.object({
  total: z.int(),
  items: z.array(z.object({ calendarId: z.string(), count: z.int() })),
});
export type UnreadReviews = z.infer<typeof unreadReviewsSchema>;

export const SHARED_EXPORTS = ["csv", "ics"] as const;
export const sharedExportQuerySchema = z.object({
  format: z.enum(SHARED_EXPORTS, { error: `Choose one of: ${SHARED_EXPORTS.join(", ")}.` }),
});

function lineFree(max: number) {
  return textSchema(max, "The reply")
    .transform((text) => text.trim())
    .refine((text) => text !== "", "Write a reply.");
}

/** A post as a visitor sees it: no history, no provenance, no ids of the workspace. */
export type SharedPost = Pick<
  Post,
  | "id"
  | "localDate"
  | "localTime"
  | "channel"
  | "pillar"
  | "format"
  | "topic"
  | "occasion"
  | "caption"
  | "hashtags"
  | "callToAction"
  | "link"
  | "imageIdea"
  | "altText"
  | "status"
  | "revision"
>;

/** A calendar's public side. */
export interface SharedSnapshot {
  business: { name: string; brandColor: string | null };
  /** Copies frozen before town, country and the days to keep free were kept have none. */
  calendar: Pick<Calendar, "startDate" | "endDate" | "timezone" | "pillars" | "channels" | "status"> &
    Partial<Pick<Calendar, "town" | "country" | "blackoutDates">>;
  posts: SharedPost[];
}

/** How many posts there are, and how many of them are approved. */
export interface SharedCounts {
  posts: number;
  approved: number;
}

/** The part of a calendar that one public page shows: `posts` are of `month` (`YYYY-MM`) alone, or all when it is null. */
export interface SharedPart extends SharedSnapshot {
  /** Of the whole calendar. */
  counts: SharedCounts;
  /** The months a long calendar can be read by; none when its page shows all of it. */
  months: (SharedCounts & { month: string })[];
  month: string | null;
}

/** What an open share page shows. */
export interface SharedCalendar extends SharedPart {
  access: (typeof SHARE_ACCESS)[number];
  mode: (typeof SHARE_MODES)[number];
  allowDownload: boolean;
  feedUrl: string | null;
  reviews: SharedReview[];
  earlierReviews: number; // lines said before these, too many to show
  /** Posts of a frozen copy that read otherwise by now, and those that the calendar has no more. */
  changedSince: string[];
  removedSince: string[];
}
