import { z } from "zod";
import { channelsSchema, createBusinessSchema, pillarsSchema } from "../business/schema";
import { callToActionSchema, localDateRangeSchema, writtenBySchema } from "../core/brief";
import { isLocalDate, localDateSchema, localTimeSchema } from "../core/dates/local-date";
import { DATE_ORDERS, SCHEDULERS } from "../core/export/scheduler-tools";
import { isRecordId } from "../core/record-id";
import { lineSchema, textSchema } from "../core/text";
import { CALENDAR_STATUSES, CHANNELS, FORMATS, POST_STATUSES, WRITER_CHOICES } from "../core/vocabulary";

/** Two years, one of them leap: the longest a calendar may be. */
export const MAX_DAYS = 731;

export const daysSchema = z
  .int("Days must be a whole number from 1 to 731.")
  .min(1, "Days must be at least 1.")
  .max(MAX_DAYS, "Days can be at most 731 (two years).");

const blackoutDatesSchema = z.array(localDateSchema).max(366, "Give at most 366 blackout dates.");

/** Body of POST /api/v1/calendars: `businessId` or a whole `business`. */
export const createCalendarSchema = z
  .object({
    businessId: z.string().max(80).optional(),
    business: createBusinessSchema.strict().optional(),
    startDate: localDateRangeSchema.optional(),
    days: daysSchema,
    channels: channelsSchema.optional(),
    pillars: pillarsSchema.optional(),
    blackoutDates: blackoutDatesSchema.default([]),
    writer: z.enum(WRITER_CHOICES, { error: `Choose one of: ${WRITER_CHOICES.join(", ")}.` }).default("auto"),
    seed: lineSchema(100, "The seed").optional(),
    spendCapUsd: z.number().min(0, "A spend cap cannot be negative.").max(10_000).optional(),
  })
  .refine((body) => (body.businessId === undefined) !== (body.business === undefined), {
    path: ["businessId"],
    message: "Give either businessId or business.",
  });
export type CreateCalendar = z.input<typeof createCalendarSchema>;
export type ParsedCalendar = z.output<typeof createCalendarSchema>;

/** Body of PATCH /api/v1/calendars/:id. */
export const updateCalendarSchema = z.object({ blackoutDates: blackoutDatesSchema });
export type UpdateCalendar = z.infer<typeof updateCalendarSchema>;

/** Body of POST /api/v1/calendars/:id/extend. */
export const extendCalendarSchema = z.object({ days: daysSchema });

/** Body of POST /api/v1/calendars/:id/rewrite: both dates belong to the period. */
export const rewriteCalendarSchema = z
  .object({ from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "The period ends before it starts." });

/** Body of POST /api/v1/calendars/:id/fill: the days that get one more post each. */
export const fillCalendarSchema = z.object({
  dates: z.array(localDateSchema).min(1, "Choose at least one day.").max(MAX_DAYS, "Choose at most 731 days."),
});

/** Answer of GET /api/v1/calendars/:id/quiet-days. */
export const quietDaysSchema = z.object({
  items: z.array(z.object({ date: localDateSchema, reason: z.enum(["occasion", "gap"]), label: z.string() })),
});
export type QuietDays = z.infer<typeof quietDaysSchema>;

/** `outOfReach`: so many posts are not the model's because it could not be asked; it may write them another time. */
export const calendarWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  date: z.string().optional(),
  outOfReach: z.int().optional(),
});

export const calendarSchema = z.object({
  id: z.string(),
  businessId: z.string(),
  businessName: z.string(),
  status: z.enum(CALENDAR_STATUSES),
  revision: z.int(),
  startDate: localDateSchema,
  endDate: localDateSchema,
  days: z.int(),
  timezone: z.string(),
  /** Whose clock it is, as the business named it. */
  town: z.string(),
  /** ISO 3166-1 alpha-2; its custom decides how clocks are shown. */
  country: z.string(),
  postCount: z.int(),
  plannedCount: z.int(),
  writer: z.string(),
  channels: z.array(z.enum(CHANNELS)),
  pillars: z.array(z.object({ id: z.string(), label: z.string() })),
  /** Days on which nothing is planned, by the owner's wish. */
  blackoutDates: z.array(localDateSchema),
  warnings: z.array(calendarWarningSchema),
  toTellBella: z.array(z.string()),
  usage: z.object({ calls: z.int(), inputTokens: z.int(), outputTokens: z.int(), costUsd: z.number() }),
  error: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Calendar = z.infer<typeof calendarSchema>;

export const postSchema = z.object({
  id: z.string(),
  calendarId: z.string(),
  localDate: localDateSchema,
  localTime: localTimeSchema,
  channel: z.enum(CHANNELS),
  pillar: z.string(),
  format: z.enum(FORMATS),
  topic: z.object({ id: z.string(), title: z.string() }),
  occasion: z.object({ id: z.string(), name: z.string() }).nullable(),
  caption: z.string(),
  hashtags: z.array(z.string()),
  callToAction: callToActionSchema.nullable(),
  link: z.string().nullable(),
  imageIdea: z.string(),
  altText: z.string(),
  status: z.enum(POST_STATUSES),
  locked: z.boolean(),
  writtenBy: writtenBySchema,
  revision: z.int(),
});
export type Post = z.infer<typeof postSchema>;

const hashtagSchema = z
  .string()
  .trim()
  .transform((tag) => tag.replace(/^#/, ""))
  .pipe(
    z
      .string()
      .regex(/^[\p{L}\p{M}\p{N}_]{1,100}$/u, "A hashtag holds letters, digits and underscores, without spaces."),
  );

/** What a person may change of a post (PATCH /api/v1/posts/:id). The channel's limit is checked on the result. */
export const updatePostSchema = z.object({
  localDate: localDateRangeSchema.optional(),
  localTime: localTimeSchema.optional(),
  pillar: z
    .string()
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
    .max(40)
    .optional(),
  format: z.enum(FORMATS, { error: `Choose one of: ${FORMATS.join(", ")}.` }).optional(),
  caption: textSchema(63_206, "The caption")
    .refine((text) => text.trim() !== "", "A post needs a caption.")
    .optional(),
  hashtags: z.array(hashtagSchema).max(60, "Give at most 60 hashtags.").optional(),
  callToAction: callToActionSchema.nullable().optional(),
  link: z
    .url({ protocol: /^https?$/, error: "Write the whole address, like https://example.com." })
    .max(2000)
    .nullable()
    .optional(),
  imageIdea: textSchema(1000, "The image idea").optional(),
  altText: textSchema(1000, "The alt text").optional(),
  status: z.enum(POST_STATUSES, { error: `Choose one of: ${POST_STATUSES.join(", ")}.` }).optional(),
  locked: z.boolean().optional(),
});
export type UpdatePost = z.input<typeof updatePostSchema>;

/** A post that a person adds (POST /api/v1/calendars/:id/posts). */
export const createPostSchema = updatePostSchema.omit({ status: true, locked: true }).extend({
  localDate: localDateRangeSchema,
  localTime: localTimeSchema.default("12:00"),
  channel: z.enum(CHANNELS, { error: `Choose one of: ${CHANNELS.join(", ")}.` }),
  format: z.enum(FORMATS).default("photo"),
  caption: textSchema(63_206, "The caption").default(""),
  title: lineSchema(100, "The title").optional(),
});
export type CreatePost = z.input<typeof createPostSchema>;

export const REDO_CHIPS = ["shorter", "warmer", "different_angle", "more_local", "add_offer"] as const;
export type RedoChip = (typeof REDO_CHIPS)[number];
export const redoPostSchema = z.object({
  instruction: textSchema(500, "The instruction").optional(),
  chips: z
    .array(z.enum(REDO_CHIPS, { error: `Choose from: ${REDO_CHIPS.join(", ")}.` }))
    .max(5)
    .default([]),
});
export const redoAnswerSchema = z.object({
  current: postSchema,
  proposal: postSchema,
  notes: z.array(z.string()).meta({
    description:
      "What of the wish the proposal does not do, each a sentence to the owner; empty when it does all of it",
  }),
});
export type RedoAnswer = z.infer<typeof redoAnswerSchema>;
export const acceptProposalSchema = z.object({ proposalId: z.string().max(80) });

export const postHistorySchema = z.object({
  items: z.array(z.object({ revision: z.int(), at: z.string(), by: z.string(), change: z.string(), post: postSchema })),
});
export type PostHistory = z.infer<typeof postHistorySchema>;

/** Query of GET /api/v1/calendars/:id/posts; `from` and `to` are inclusive. */
export const listPostsQuerySchema = z.object({
  from: localDateSchema.optional(),
  to: localDateSchema.optional(),
  channel: z.enum(CHANNELS, { error: `Choose one of: ${CHANNELS.join(", ")}.` }).optional(),
  pillar: z.string().max(40).optional(),
  status: z.enum(POST_STATUSES, { error: `Choose one of: ${POST_STATUSES.join(", ")}.` }).optional(),
  q: z.string().max(200).optional(),
});
export type ListPostsQuery = z.infer<typeof listPostsQuerySchema>;

const usageSums = {
  calls: z.int(),
  failedCalls: z.int(),
  inputTokens: z.int(),
  cachedTokens: z.int(),
  outputTokens: z.int(),
  costUsd: z.number(),
};
/** One month of a workspace's requests to models. */
export const usageSchema = z.object({
  month: z.string().meta({ description: "YYYY-MM, in UTC" }),
  ...usageSums,
  models: z.array(z.object({ model: z.string(), ...usageSums })),
});
export type Usage = z.infer<typeof usageSchema>;

/** The list of months goes on after a `YYYY-MM`. */
export const isMonthCursor = (text: string) => /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(text);

/** Posts go on after a `date|time|id`. */
export function isPostCursor(text: string): boolean {
  const [date = "", time, id = "", ...more] = text.split("|");
  return isLocalDate(date) && localTimeSchema.safeParse(time).success && isRecordId(id) && more.length === 0;
}

export const EXPORT_FORMATS = ["csv", "xlsx", "json", "ics", "pdf", "zip"] as const;
export const EXPORT_TARGETS = ["plain", ...SCHEDULERS] as const;
export type ExportTarget = (typeof EXPORT_TARGETS)[number];
const oneOf = (values: readonly string[]) => ({ error: `Choose one of: ${values.join(", ")}.` });
export const exportQuerySchema = z
  .object({
    format: z.enum(EXPORT_FORMATS, oneOf(EXPORT_FORMATS)),
    target: z.enum(EXPORT_TARGETS, oneOf(EXPORT_TARGETS)).default("plain"),
    channel: z.enum(CHANNELS, oneOf(CHANNELS)).optional(),
    /** Sprout's dates follow the account: mm/dd or dd/mm. */
    dateOrder: z.enum(DATE_ORDERS, oneOf(DATE_ORDERS)).default("mdy"),
  })
  .refine(({ format, target }) => target === "plain" || format === "csv" || format === "zip", {
    path: ["target"],
    error: "A scheduler's file is a CSV: choose format csv, or zip.",
  });
export type ExportQuery = z.infer<typeof exportQuerySchema>;
