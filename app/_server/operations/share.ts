import { z } from "zod";
import { pageQuerySchema } from "@/lib/core/page";
import {
  bulkShareLinkSchema,
  createdReviewSchema,
  createdShareLinkSchema,
  createReviewSchema,
  createShareLinkSchema,
  createShareLinksSchema,
  listReviewsQuerySchema,
  replySchema,
  resolveReviewSchema,
  reviewSchema,
  revokeShareLinksSchema,
  seenReviewsSchema,
  sharedExportQuerySchema,
  shareLinkSchema,
  undoReviewSchema,
  unreadReviewsSchema,
  updateShareLinkSchema,
} from "@/lib/share/schema";
import { defineOperation } from "../operation";

export const createShareLink = defineOperation({
  id: "createShareLink",
  method: "POST",
  path: "/api/v1/calendars/{id}/share-links",
  summary: "Make a public link to a calendar; its token is shown this once",
  access: "workspace",
  body: createShareLinkSchema,
  answer: { status: 201, schema: createdShareLinkSchema },
  idempotent: true,
});

export const listShareLinks = defineOperation({
  id: "listShareLinks",
  method: "GET",
  path: "/api/v1/calendars/{id}/share-links",
  summary: "A calendar's share links, newest first",
  access: "workspace",
  query: pageQuerySchema,
  answer: { status: 200, schema: z.object({ items: z.array(shareLinkSchema), nextCursor: z.string().nullable() }) },
});

export const createShareLinks = defineOperation({
  id: "createShareLinks",
  method: "POST",
  path: "/api/v1/share-links",
  summary:
    "Make a link to each of many calendars; with Accept: text/csv the answer is a file of business, link, password",
  access: "workspace",
  body: createShareLinksSchema,
  answer: { status: 201, schema: z.object({ items: z.array(bulkShareLinkSchema) }) },
  idempotent: true,
});

export const revokeShareLinks = defineOperation({
  id: "revokeShareLinks",
  method: "POST",
  path: "/api/v1/share-links/revoke",
  summary: "Revoke every open link of these calendars",
  access: "workspace",
  body: revokeShareLinksSchema,
  answer: { status: 200, schema: z.object({ revoked: z.int() }) },
});

export const updateShareLink = defineOperation({
  id: "updateShareLink",
  method: "PATCH",
  path: "/api/v1/share-links/{id}",
  summary: "Change a share link's settings; null takes away its name, password or expiry",
  access: "workspace",
  body: updateShareLinkSchema,
  answer: { status: 200, schema: shareLinkSchema },
});

export const revokeShareLink = defineOperation({
  id: "revokeShareLink",
  method: "DELETE",
  path: "/api/v1/share-links/{id}",
  summary: "Revoke a share link; its page and feed are gone at once",
  access: "workspace",
  answer: { status: 204 },
});

export const rotateFeed = defineOperation({
  id: "rotateFeed",
  method: "POST",
  path: "/api/v1/share-links/{id}/rotate-feed",
  summary: "Give a link's feed a new address; the old one stops working",
  access: "workspace",
  answer: { status: 200, schema: shareLinkSchema },
});

export const listReviews = defineOperation({
  id: "listReviews",
  method: "GET",
  path: "/api/v1/calendars/{id}/reviews",
  summary: "What was said of a calendar or of one post, newest first, undone lines included",
  access: "workspace",
  query: pageQuerySchema.extend(listReviewsQuerySchema.shape),
  answer: { status: 200, schema: z.object({ items: z.array(reviewSchema), nextCursor: z.string().nullable() }) },
});

export const seeReviews = defineOperation({
  id: "seeReviews",
  method: "POST",
  path: "/api/v1/calendars/{id}/reviews/seen",
  summary: "Mark the reviews of a calendar or of one post as seen",
  access: "workspace",
  body: seenReviewsSchema,
  answer: { status: 204 },
});

export const getUnreadReviews = defineOperation({
  id: "getUnreadReviews",
  method: "GET",
  path: "/api/v1/reviews/unread",
  summary: "How many reviews nobody of the workspace has seen, by calendar",
  access: "workspace",
  answer: { status: 200, schema: unreadReviewsSchema },
});

export const replyToReview = defineOperation({
  id: "replyToReview",
  method: "POST",
  path: "/api/v1/posts/{id}/reviews",
  summary: "Answer in the thread that a post has behind one share link",
  access: "workspace",
  body: replySchema,
  answer: { status: 201, schema: reviewSchema },
  idempotent: true,
});

export const resolveReview = defineOperation({
  id: "resolveReview",
  method: "PATCH",
  path: "/api/v1/reviews/{id}",
  summary: "Mark a review as dealt with, or as open again",
  access: "workspace",
  body: resolveReviewSchema,
  answer: { status: 200, schema: reviewSchema },
});

export const createReview = defineOperation({
  id: "createReview",
  method: "POST",
  path: "/api/v1/shares/{token}/reviews",
  summary: "Approve, request a change of, or comment on a post of a shared calendar",
  access: "public",
  body: createReviewSchema,
  answer: { status: 201, schema: createdReviewSchema },
});

export const undoReview = defineOperation({
  id: "undoReview",
  method: "DELETE",
  path: "/api/v1/shares/{token}/reviews/{id}",
  summary: "Take a review back within a minute, with the undo token its answer carried",
  access: "public",
  body: undoReviewSchema,
  answer: { status: 204 },
});

export const countShareView = defineOperation({
  id: "countShareView",
  method: "POST",
  path: "/api/v1/shares/{token}/views",
  summary: "Count a visit of a shared page",
  access: "public",
  answer: { status: 204 },
});

export const exportShare = defineOperation({
  id: "exportShare",
  method: "GET",
  path: "/api/v1/shares/{token}/export",
  summary: "A shared calendar as a file, where its link allows downloads",
  access: "public",
  query: sharedExportQuerySchema,
  answer: { status: 200, mediaType: "text/csv" },
});
