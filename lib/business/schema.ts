import { z } from "zod";
import { channelQuotaSchema, offerSchema, ownerEventSchema, pillarShareSchema } from "../core/brief";
import { judgeWebAddress } from "../core/judge-web-address";
import { toLanguageTag } from "../core/language-tag";
import { MAX_LINE } from "../core/max-line";
import { lineSchema } from "../core/text";
import { TONES, TRADE_MATCHES, WEEKDAYS } from "../core/vocabulary";

const uniqueChannels = <T extends { channel: string }>(channels: T[]) =>
  new Set(channels.map((c) => c.channel)).size === channels.length;

export const channelsSchema = z
  .array(channelQuotaSchema)
  .min(1, "Choose at least one channel.")
  .max(10, "There are ten channels at most.")
  .refine(uniqueChannels, "Name each channel once.")
  .refine((channels) => channels.some((c) => c.postsPerWeek > 0), "At least one channel needs a post a week.");

export const pillarsSchema = z
  .array(pillarShareSchema)
  .min(1, "Keep at least one pillar.")
  .max(12, "Use at most 12 pillars.")
  .refine((pillars) => new Set(pillars.map((p) => p.id)).size === pillars.length, "Name each pillar once.")
  .refine((pillars) => pillars.some((p) => p.share > 0), "At least one pillar needs a share above 0.");

const linesSchema = (what: string, max: number, length: number) =>
  z.array(lineSchema(length, what)).max(max, `Give at most ${max}.`);

/** A bare string is an offer's title. */
const offerInputSchema = z
  .union([z.string(), offerSchema])
  .transform((offer) => (typeof offer === "string" ? { title: offer } : offer))
  .pipe(offerSchema)
  .refine((o) => !o.startsOn || !o.endsOn || o.startsOn <= o.endsOn, {
    path: ["endsOn"],
    message: "An offer ends after it starts.",
  });

/** A language tag in its usual case. */
export const languageSchema = z
  .string()
  .overwrite(toLanguageTag)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write a language tag such as en or es-MX.");

const businessFields = {
  name: lineSchema(200, "The name"),
  niche: lineSchema(120, "The trade"),
  city: lineSchema(120, "The town"),
  region: lineSchema(80, "The region").nullish(),
  country: lineSchema(80, "The country").nullish(),
  timezone: z.string().max(64).nullish(),
  language: languageSchema.default("en"),
  tone: z.enum(TONES, { error: `Choose one of: ${TONES.join(", ")}.` }).default("friendly"),
  channels: channelsSchema.optional(),
  pillars: pillarsSchema.optional(),
  services: linesSchema("A service", 50, 120).default([]),
  offers: z.array(offerInputSchema).max(20, "Give at most 20 offers.").default([]),
  events: z.array(ownerEventSchema).max(50, "Give at most 50 events.").default([]),
  closedDays: z
    .array(z.enum(WEEKDAYS, { error: `Choose from: ${WEEKDAYS.join(", ")}.` }))
    .max(7)
    .default([]),
  avoidWords: linesSchema("A word to avoid", 100, 60).default([]),
  sampleLines: linesSchema("A sample line", 10, 300).default([]),
  website: z
    .url({ protocol: /^https?$/, error: "Write the whole address, like https://example.com." })
    .max(500)
    .superRefine((address, context) => {
      const message = judgeWebAddress(address);
      if (message) context.addIssue({ code: "custom", message });
    })
    .nullish(),
  phone: lineSchema(40, "The phone number").nullish(),
  brandColor: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, "Write a colour like #0E5A46.")
    .nullish(),
  externalId: lineSchema(120, "The external id").nullish(),
};

export const createBusinessSchema = z.object(businessFields);
export type CreateBusiness = z.input<typeof createBusinessSchema>;
export type ParsedBusiness = z.output<typeof createBusinessSchema>;

// A default must not overwrite what PATCH leaves out, so each field loses its default before it becomes optional.
const withoutDefault = (field: z.ZodType) => (field instanceof z.ZodDefault ? field.unwrap() : field) as z.ZodType;
export const updateBusinessSchema = z.object(
  Object.fromEntries(Object.entries(businessFields).map(([name, field]) => [name, withoutDefault(field).optional()])),
) as unknown as z.ZodType<Partial<ParsedBusiness>, Partial<CreateBusiness>>;

export const businessSchema = z.object({
  id: z.string(),
  name: z.string(),
  niche: z.string(),
  place: z.object({
    city: z.string(),
    region: z.string().nullable(),
    country: z.string(),
    timezone: z.string(),
    latitude: z.number(),
    longitude: z.number(),
  }),
  trade: z.object({ id: z.string(), label: z.string(), matched: z.enum(TRADE_MATCHES) }),
  city: z.string(),
  region: z.string().nullable(),
  country: z.string(),
  timezone: z.string(),
  language: z.string(),
  tone: z.enum(TONES),
  channels: z.array(channelQuotaSchema),
  pillars: z.array(pillarShareSchema),
  services: z.array(z.string()),
  offers: z.array(offerSchema),
  events: z.array(ownerEventSchema),
  closedDays: z.array(z.enum(WEEKDAYS)),
  avoidWords: z.array(z.string()),
  sampleLines: z.array(z.string()),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  brandColor: z.string().nullable(),
  externalId: z.string().nullable(),
  /** `path` names the field it is about. */
  warnings: z.array(z.object({ code: z.string(), message: z.string(), path: z.string().optional() })),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Business = z.infer<typeof businessSchema>;

/** A town an ambiguous name may mean. */
export const placeCandidateSchema = z.object({
  city: z.string(),
  region: z.string().nullable(),
  country: z.string(),
  timezone: z.string(),
  population: z.number(),
});
export type PlaceCandidate = z.infer<typeof placeCandidateSchema>;

/** POST /api/v1/guesses {line}: what one typed line seems to mean; the visitor edits it. */
export const guessInputSchema = z.object({ line: lineSchema(MAX_LINE, "This line") });
export const guessSchema = z.object({
  name: z.string(),
  niche: z.string().nullable(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string().nullable(),
  language: z.string(),
  tone: z.enum(TONES),
  channels: z.array(channelQuotaSchema),
  placeCandidates: z.array(placeCandidateSchema),
  tradeMatch: z.enum(TRADE_MATCHES).nullable(),
});
export type Guess = z.infer<typeof guessSchema>;
