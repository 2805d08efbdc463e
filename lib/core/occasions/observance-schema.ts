import { z } from "zod";
import { localDateSchema } from "../dates/local-date";
import { CLUSTERS, KEPT_WAYS, OCCASION_CARRIERS } from "../vocabulary";
import { dateOfRule } from "./occasion-rule";

const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** One entry of data/occasions.json: a yearly day by rule, or by its dates where the calendar is not ours. */
export const observanceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(3).max(80),
    /** See dateOfRule; checked against a leap year, so 02-29 is a rule. */
    rule: z
      .string()
      .refine((rule) => dateOfRule(rule, 2028) !== null, "is no rule we can evaluate")
      .optional(),
    dates: z.array(localDateSchema).min(1).optional(),
    /** Trades and clusters it matters to; empty means everyone. */
    relevantTo: z.array(z.string()),
    /** Clusters whose businesses that are no trade of ours it matters to as well (a deli, but no bakery). */
    othersOf: z.array(z.enum(CLUSTERS)).default([]),
    /** Ways a business keeps (halal, kosher) that make it matter to it as well, whatever its trade. */
    keepers: z.array(z.enum(KEPT_WAYS)).default([]),
    /** Tags of a business (its kitchen's, by its owner's words) that make it matter to it as well: Diwali to an Indian restaurant abroad. */
    ofTags: z.array(z.string().regex(/^[a-z]+$/)).default([]),
    /** Only in these countries; without, everywhere but `notCountries`. */
    countries: z.array(countryCode).min(1).optional(),
    notCountries: z.array(countryCode).min(1).optional(),
    /** Only in these regions of the countries (ISO 3166-2 without the country). */
    regions: z.array(z.string()).min(1).optional(),
    /** Only in these towns, or in all but these, by the names of the place table: some holidays end at a town's border. */
    cities: z.array(z.string()).min(1).optional(),
    notCities: z.array(z.string()).min(1).optional(),
    sombre: z.boolean().default(false),
    /** What its post must be about; most days are a theme and want a topic on it. */
    carriedBy: z.enum(OCCASION_CARRIERS).default("theme"),
    /** Words (singular) a topic on the theme mentions; absent, the name's own words. Only a preference where any topic will do. */
    keywords: z
      .array(z.string().regex(/^[a-z]+( [a-z]+)*$/))
      .min(1)
      .optional(),
  })
  .refine(({ rule, dates }) => (rule === undefined) !== (dates === undefined), "has either a rule or dates");
export type Observance = z.infer<typeof observanceSchema>;
