import { z } from "zod";
import type { Post } from "../calendar/schema";
import { lineSchema } from "../core/text";

export const SHARE_MODES = ["live", "frozen"] as const;
export const SHARE_ACCESS = ["view", "comment", "approve"] as const;

/** Body of POST /api/v1/calendars/:id/share-links. */
export const createShareLinkSchema = z.object({
  name: lineSchema(80, "The link's name").optional(),
  mode: z.literal("live", { error: 'Only "live" links are served.' }).default("live"),
  access: z.literal("view", { error: 'Only "view" access is served.' }).default("view"),
  expiresAt: z.iso
    .datetime({ offset: true, error: "Write the instant as ISO 8601, like 2027-01-31T00:00:00Z." })
    .optional(),
  allowDownload: z.boolean().default(false),
  // Refused rather than dropped: a link whose password was ignored would look protected.
  password: z.undefined({ error: "Links with a password are not served." }).optional(),
});
export type CreateShareLink = z.input<typeof createShareLinkSchema>;

export const shareLinkSchema = z.object({
  id: z.string(),
  calendarId: z.string(),
  name: z.string().nullable(),
  mode: z.enum(SHARE_MODES),
  access: z.enum(SHARE_ACCESS),
  allowDownload: z.boolean(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  viewCount: z.int(),
  lastSeenAt: z.string().nullable(),
  createdAt: z.string(),
});
export type ShareLink = z.infer<typeof shareLinkSchema>;

/** The answer to the creating POST: the only time the token is shown. */
export const createdShareLinkSchema = shareLinkSchema.extend({
  token: z.string(),
  url: z.string(),
  feedUrl: z.string(),
});
export type CreatedShareLink = z.infer<typeof createdShareLinkSchema>;

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
>;
