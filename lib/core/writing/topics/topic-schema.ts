import { z } from "zod";
import { FEATURES } from "../../features";
import {
  CHANNELS,
  CLUSTERS,
  COUNTRY_YEARS,
  FORMATS,
  GROUPS,
  OWNER_FACTS,
  PILLARS,
  RISKS,
  SEASONS,
  TRAITS,
  WEATHERS,
} from "../../vocabulary";

const sentence = (maxLength: number) =>
  z
    .string()
    .min(12)
    .max(maxLength)
    .regex(/[.?!…]$/, "ends like a sentence");
const phrase = (maxLength: number) =>
  z
    .string()
    .min(3)
    .max(maxLength)
    .regex(/[^.?!]$/, "is a phrase without a final stop");

const countryCode = z.string().regex(/^[A-Z]{2}$/);

/**
 * What a post is about. The sentences (`hook do why mistake detail ask`) are its pieces: each reads
 * alone and in any order, because a frame of the built-in writer takes two or three of them.
 * Allowed placeholders are listed in docs/writing-topics.md.
 */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: phrase(60),
  pillar: z.enum(PILLARS),
  /** Lower-case infinitive phrase: what the reader gets ("keep bread fresh past the second day"). */
  goal: phrase(80),
  /** First line; earns the "…more". */
  hook: sentence(95),
  /** Advice in the imperative. */
  do: sentence(190),
  /** The reason, as a statement. */
  why: sentence(190),
  /** What people get wrong and what it costs them, as a statement. */
  mistake: sentence(190),
  /** One more concrete particular. */
  detail: sentence(190),
  /** A question followers can answer in a word or a line. */
  ask: sentence(130),
  /** A specific invitation that promises nothing: the call to action. */
  invite: sentence(110),
  /** Pieces that are understood only after another of the topic's: "the folder" of an invitation after the advice that names it. */
  leans: z
    .partialRecord(
      z.enum(["do", "why", "mistake", "detail", "ask", "invite"]),
      z.enum(["hook", "do", "why", "mistake", "detail"]),
    )
    .optional(),
  /** Topical hashtags: lower case, no #, no spaces. */
  tags: z
    .array(z.string().regex(/^[a-z0-9]{3,24}$/))
    .min(1)
    .max(3),
  imageIdea: sentence(200),
  altTextIdea: sentence(200),
  seasons: z.array(z.enum(SEASONS)).min(1).optional(),
  /** Looks ahead to its season or greets it: told in the season's first two months only. */
  early: z.boolean().optional(),
  months: z.array(z.int().min(1).max(12)).min(1).optional(),
  /** Weather its words take for granted: only where all of it is ordinary. */
  weather: z.array(z.enum(WEATHERS)).min(1).optional(),
  /** True when `months` are those of the northern hemisphere and shift by six in the southern. */
  hemisphereAware: z.boolean().optional(),
  /** Set when `months` follow a country's year: written as if school began in September, as if tax returns were due in April. */
  follows: z.enum(COUNTRY_YEARS).optional(),
  /** Only in these countries, or in all but these: what lives, is built or is asked for by law differs. */
  countries: z.array(countryCode).min(1).optional(),
  notCountries: z.array(countryCode).min(1).optional(),
  channels: z.array(z.enum(CHANNELS)).min(1).optional(),
  formats: z.array(z.enum(FORMATS)).min(1).optional(),
  needs: z.array(z.enum(OWNER_FACTS)).min(1).optional(),
  /** What its words take for granted of the business: a shop floor, bookings, somebody to talk to. Only for those that have it all. */
  presumes: z
    .array(z.enum([...TRAITS, ...FEATURES]))
    .min(1)
    .optional(),
  risk: z.enum(RISKS).optional(),
  /** Not for trades of these classes, clusters or groups: "let a trainee try" is nothing for a laser, a second opinion nothing for a cinema. */
  unless: z
    .array(z.enum([...RISKS, ...CLUSTERS, ...GROUPS]))
    .min(1)
    .optional(),
  /** Told as soon as a cluster's: what names the business's own subject comes before what any shop could say. */
  near: z.boolean().optional(),
  /** Told after all others of its layer: true of anybody's life, and of no business in particular. */
  far: z.boolean().optional(),
  /** News nobody wants on a feast day: a dismissal, an emergency, a separation. */
  grave: z.boolean().optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** The words a trade uses for itself; they fill {place} {customer} {customers} {visit} {work}. */
export const tradeTermsSchema = z.strictObject({
  place: phrase(40),
  customer: phrase(30),
  customers: phrase(30),
  visit: phrase(30),
  work: phrase(40),
});
export type TradeTerms = z.infer<typeof tradeTermsSchema>;

export const tradeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: phrase(40),
  cluster: z.enum(CLUSTERS),
  /** Lower-case names an owner may type, besides the label. */
  aliases: z.array(z.string().min(2).max(50)).min(3),
  terms: tradeTermsSchema,
  /** Hashtags true of the whole trade. */
  tags: z
    .array(z.string().regex(/^[a-z0-9]{3,24}$/))
    .min(3)
    .max(8),
  risk: z.enum(RISKS).optional(),
});
export type Trade = z.infer<typeof tradeSchema>;

/** One file of data/topics/trades: a trade and the topics only that trade would post. */
export const tradeFileSchema = z.strictObject({ trade: tradeSchema, topics: z.array(topicSchema).min(40) });

/** One file of data/topics/clusters: what every trade of the cluster shares. */
export const clusterFileSchema = z.strictObject({
  cluster: z.enum(CLUSTERS),
  label: phrase(40),
  terms: tradeTermsSchema,
  tags: z
    .array(z.string().regex(/^[a-z0-9]{3,24}$/))
    .min(3)
    .max(8),
  /** Lower-case words that place an unknown trade in this cluster. */
  words: z.array(z.string().min(3).max(30)).min(8),
  topics: z.array(topicSchema).min(30),
});

/** One file of data/topics/kinds: what a kind of a known trade posts beside what it may say of that trade's own topics. */
export const kindFileSchema = z.strictObject({ kind: z.string(), topics: z.array(topicSchema).min(8) });

/** data/topics/gentle.json: all that trades of grief, grave illness and distress post about. */
export const gentleFileSchema = z.strictObject({ topics: z.array(topicSchema).min(30) });

/** data/topics/universal.json: fits any local business; worded with placeholders. */
export const universalFileSchema = z.strictObject({ topics: z.array(topicSchema).min(80) });
