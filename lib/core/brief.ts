import { z } from "zod";
import { localDateSchema, localTimeSchema } from "./dates/local-date";
import { FEATURES } from "./features";
import { AHEAD_SORTS } from "./occasions/ahead-sort";
import { lineSchema } from "./text";
import {
  CALL_TO_ACTION_TYPES,
  CHANNELS,
  CLUSTERS,
  FORMATS,
  KEPT_WAYS,
  OCCASION_CARRIERS,
  RISKS,
  TONES,
  TRADE_MATCHES,
  WEEKDAYS,
  WRITER_CHOICES,
  WRITERS,
} from "./vocabulary";
import { tradeTermsSchema } from "./writing/topics/topic-schema";

/** A date a calendar may hold: the years 2000 to 2100. */
export const localDateRangeSchema = localDateSchema.refine(
  (date) => date >= "2000-01-01" && date <= "2100-12-31",
  "Choose a date from 2000 to 2100.",
);

/** ISO 3166-1 alpha-2 country, IANA time zone, decimal degrees. */
export const placeSchema = z.object({
  id: z.string(),
  city: z.string(),
  region: z.string().nullable(),
  /** ISO 3166-2 subdivision without the country ("OR", "ENG", "NSW"); null where unknown. */
  regionCode: z.string().nullable(),
  country: z.string().length(2),
  timezone: z.string(),
  latitude: z.number(),
  longitude: z.number(),
});
export type Place = z.infer<typeof placeSchema>;

export const matchedTradeSchema = z.object({
  /** A known trade's id, else the cluster's id, else "universal". */
  id: z.string(),
  /** The owner's own words when the trade is not known. */
  label: z.string(),
  matched: z.enum(TRADE_MATCHES),
  cluster: z.enum(CLUSTERS).nullable(),
  terms: tradeTermsSchema,
  tags: z.array(z.string()),
  risk: z.enum(RISKS).nullable(),
  /** True for trades of grief, grave illness and distress: only topics, wordings and days that suit those. */
  gentle: z.literal(true).optional(),
  /** The owner's own words where the label is a known trade's: which kind of it this is ("Chinese restaurant", "mobile vet"). */
  said: z.string().optional(),
  /** Ways the owner's words say the trade keeps (vegan, halal): topics and days that contradict them are left out. */
  keeps: z.array(z.enum(KEPT_WAYS)).optional(),
  /** What the owner's words say the business has not got or does not do ("hotel without restaurant"): topics about it are left out. */
  lacks: z.array(z.string()).optional(),
  /** What the owner's words say it has, of what its trade alone does not tell (a wood oven, tours): only then topics take it for granted. */
  features: z.array(z.enum(FEATURES)).optional(),
  /** Kinds of the trade that what it sells names: their topics are told besides (a law firm's "visas"). */
  sidelines: z.array(z.string()).optional(),
});
export type MatchedTrade = z.infer<typeof matchedTradeSchema>;

export const offerSchema = z.object({
  title: lineSchema(120, "An offer's title"),
  details: lineSchema(300, "An offer's details").optional(),
  startsOn: localDateSchema.optional(),
  endsOn: localDateSchema.optional(),
  code: lineSchema(40, "An offer's code").optional(),
});
export type Offer = z.infer<typeof offerSchema>;

export const ownerEventSchema = z.object({
  date: localDateSchema,
  name: lineSchema(120, "An event's name"),
  /** Time, place, what happens: told in posts as it stands. */
  details: lineSchema(300, "An event's details").optional(),
});
export type OwnerEvent = z.infer<typeof ownerEventSchema>;

/** What the engine knows of a business: facts only, never guesses. */
export const businessFactsSchema = z.object({
  name: z.string(),
  trade: matchedTradeSchema,
  place: placeSchema,
  language: z.string(),
  tone: z.enum(TONES),
  services: z.array(z.string()),
  offers: z.array(offerSchema),
  events: z.array(ownerEventSchema),
  closedDays: z.array(z.enum(WEEKDAYS)),
  avoidWords: z.array(z.string()),
  sampleLines: z.array(z.string()),
  website: z.string().nullable(),
  phone: z.string().nullable(),
});
export type BusinessFacts = z.infer<typeof businessFactsSchema>;

export const channelQuotaSchema = z.object({
  channel: z.enum(CHANNELS, { error: `Choose one of: ${CHANNELS.join(", ")}.` }),
  postsPerWeek: z
    .int("Posts per week must be a whole number.")
    .min(0, "Posts per week must be 0 to 21.")
    .max(21, "Posts per week must be 0 to 21."),
});
export type ChannelQuota = z.infer<typeof channelQuotaSchema>;

export const pillarShareSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "A pillar's id uses lower-case letters, digits and underscores.")
    .max(40),
  label: lineSchema(40, "A pillar's label"),
  /** Relative weight; shares are normalised over the pillars of the brief. */
  share: z.number().min(0, "A pillar's share cannot be negative.").max(100, "A pillar's share can be at most 100."),
});
export type PillarShare = z.infer<typeof pillarShareSchema>;

/** A dated reason to post. `kind` tells how it may be used: a sombre day gets no promotion. */
export const occasionSchema = z.object({
  id: z.string(),
  name: z.string(),
  date: localDateSchema,
  kind: z.enum(["public_holiday", "observance", "season", "owner_event"]),
  sombre: z.boolean(),
  /** Trades or clusters it matters to; empty means everyone. */
  relevantTo: z.array(z.string()),
  /** Which topics may carry it: one on its theme, any of the trade's own, or any; absent, a theme for observances and any for the rest. */
  carriedBy: z.enum(OCCASION_CARRIERS).optional(),
  /** Words of its theme; absent, those of the name. */
  keywords: z.array(z.string()).optional(),
  /** A feast of the faith that the business keeps (halal, kosher) or of its kitchen: no other day comes before it. */
  kept: z.boolean().optional(),
  /** One of its country's greatest days (Eid in Dubai): it stands beside another of them, whatever else falls near. */
  great: z.boolean().optional(),
});
export type Occasion = z.infer<typeof occasionSchema>;

/** What a plan of a part has to know of the calendar around it. */
const calendarPartSchema = z.object({
  /** The first and the last date that may get posts. */
  from: localDateSchema,
  to: localDateSchema,
  /** Days of the whole calendar. */
  calendarDays: z.int(),
  /** True when the part's days are added after the calendar's end: the days before keep what they have, and get no more. */
  isExtension: z.boolean(),
  /** Posts that stay: those of the weeks it touches count for the weeks' quotas, and no slot takes one's key. */
  kept: z.array(z.object({ slotKey: z.string(), channel: z.enum(CHANNELS), localDate: localDateSchema })),
  /** How many posts of each pillar stay in the whole calendar: the part makes up for what they lack. */
  mix: z.array(z.object({ channel: z.enum(CHANNELS), pillar: z.string(), posts: z.int() })).optional(),
  /** Posts that stay and tell of one of the owner's events: what is said need not be said again. */
  announced: z
    .array(z.object({ eventIndex: z.int(), channel: z.enum(CHANNELS), localDate: localDateSchema }))
    .optional(),
  /** The topics of posts that are written again, with their dates: others are taken where there are any. */
  replaced: z.record(z.string(), z.array(localDateSchema)),
});

/** Validated input of a generation; complete in itself, so that the same brief always plans the same slots. */
export const briefSchema = z.object({
  business: businessFactsSchema,
  startDate: localDateSchema,
  days: z.int().min(1).max(731),
  channels: z.array(channelQuotaSchema).min(1),
  pillars: z.array(pillarShareSchema).min(1),
  blackoutDates: z.array(localDateSchema),
  writer: z.enum(WRITER_CHOICES),
  seed: z.string(),
  /** Set when a part of a calendar is planned; the brief's period is then that of the weeks it touches (plan-part.ts). */
  part: calendarPartSchema.optional(),
  /** First dates of the extensions that began in the week of the newest one, that one included. */
  extendedOn: z.array(localDateSchema).optional(),
  /** Set when days without a post are filled: one post on each date, and what their slots' keys end in. */
  fill: z.object({ dates: z.array(localDateSchema), mark: z.string() }).optional(),
  /** Topics this business has used before this calendar, with the last date each was used. */
  topicsUsed: z.array(
    z.object({
      topicId: z.string(),
      lastUsedOn: localDateSchema,
      /** Where it was used; absent counts for every channel. */
      channel: z.enum(CHANNELS).optional(),
    }),
  ),
});
export type Brief = z.infer<typeof briefSchema>;

/** A planned date + channel + pillar + format + topic, not yet written. */
export const slotSchema = z.object({
  /** Stable within a calendar: `2026-09-01/instagram/0` (date, channel, ordinal on that day and channel; a filled day's mark). */
  key: z.string(),
  localDate: localDateSchema,
  localTime: localTimeSchema,
  channel: z.enum(CHANNELS),
  pillar: z.string(),
  format: z.enum(FORMATS),
  /** null: no topic with enough distance is left; the slot stays open for the owner. */
  topicId: z.string().nullable(),
  occasion: occasionSchema
    .pick({ id: true, name: true, kind: true, sombre: true, carriedBy: true, keywords: true })
    .extend({
      /** Its own day, where the post comes before it because the business is closed then. */
      on: localDateSchema.optional(),
      /** In the weeks before a day the trade lives by (`on`): what people ask it for. */
      ahead: z.enum(AHEAD_SORTS).optional(),
      /** Of the owner's event: it falls on a day of mourning or of silence, and is told without cheer. */
      onQuietDay: z.literal(true).optional(),
    })
    .nullable(),
  /** Index into business.offers / business.events when this slot is about one of them. */
  offerIndex: z.int().nullable(),
  eventIndex: z.int().nullable(),
  /** The same for business.services; the writer chooses it. */
  serviceIndex: z.int().nullable().optional(),
});
export type Slot = z.infer<typeof slotSchema>;

export const callToActionSchema = z.object({
  text: lineSchema(120, "The call to action"),
  type: z.enum(CALL_TO_ACTION_TYPES).optional(),
});
export type CallToAction = z.infer<typeof callToActionSchema>;

/** Who wrote a post, with what, and why a fallback happened: honest provenance. */
export const writtenBySchema = z.object({
  writer: z.enum(WRITERS),
  model: z.string().optional(),
  promptVersion: z.string(),
  fallbackReason: z.string().optional(),
});
export type WrittenBy = z.infer<typeof writtenBySchema>;

/** A writer's output before the checks. `frame` and `pieces` let the gate and later calendars avoid repeats. */
export interface Draft {
  slotKey: string;
  topicId: string;
  topicTitle: string;
  caption: string;
  /** Without "#". */
  hashtags: string[];
  callToAction: CallToAction | null;
  link: string | null;
  imageIdea: string;
  altText: string;
  frameId: string;
  writtenBy: WrittenBy;
}
