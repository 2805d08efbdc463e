import fc from "fast-check";
import type { Brief, Occasion, PillarShare } from "../brief";
import { addDays } from "../dates/local-date";
import { CHANNELS, OCCASION_CARRIERS, PILLARS, SEASONS, WEEKDAYS } from "../vocabulary";
import { DEFAULT_CHANNELS } from "./default-channels";
import { DEFAULT_PILLARS } from "./default-pillars";
import type { PlannerTopic } from "./plan";

// Random briefs and libraries for the planner's tests; product code does not import this file.

/** A plain bakery's brief; tests override what they are about. */
export function bakeryBrief(overrides: Partial<Brief> = {}, business: Partial<Brief["business"]> = {}): Brief {
  return {
    business: {
      name: "Harbor Bakery",
      trade: {
        id: "bakery",
        label: "Bakery",
        matched: "exact",
        cluster: "food",
        terms: { place: "bakery", customer: "customer", customers: "customers", visit: "visit", work: "baking" },
        tags: ["bakery"],
        risk: null,
      },
      place: {
        id: "5746545",
        city: "Portland",
        region: "Oregon",
        regionCode: "OR",
        country: "US",
        timezone: "America/Los_Angeles",
        latitude: 45.52,
        longitude: -122.68,
      },
      language: "en",
      tone: "friendly",
      services: [],
      offers: [],
      events: [],
      closedDays: [],
      avoidWords: [],
      sampleLines: [],
      website: null,
      phone: null,
      ...business,
    },
    startDate: "2026-11-22",
    days: 30,
    channels: [...DEFAULT_CHANNELS],
    pillars: [...DEFAULT_PILLARS],
    blackoutDates: [],
    writer: "builtin",
    seed: "seed",
    topicsUsed: [],
    ...overrides,
  };
}

/** What the topics of a test library are about, in turn. */
export const THINGS = ["loaf", "cake", "counter", "oven", "bun", "crust", "basket"] as const;

/** A library with the shape of the real one: per layer, topics of every pillar, some of them seasonal. */
export function makeTopics(sizes: { trade: number; cluster: number; universal: number }): PlannerTopic[] {
  const pillarCycle = [...PILLARS, "tips", "proof", "tips", "behind_the_scenes"] as const;
  return (["trade", "cluster", "universal"] as const).flatMap((layer) =>
    Array.from({ length: sizes[layer] }, (_, i): PlannerTopic => {
      const pillar = pillarCycle[i % pillarCycle.length] ?? "tips";
      const topic: PlannerTopic = { id: `${layer}-${i}`, title: `The ${THINGS[i % THINGS.length]}`, pillar, layer };
      if (i % 7 === 3) return { ...topic, seasons: [SEASONS[i % 4] ?? "spring"] };
      if (i % 11 === 5) return { ...topic, months: [1 + (i % 12)], hemisphereAware: i % 2 === 0 };
      if (i % 13 === 6) return { ...topic, needs: ["website"] };
      return i % 17 === 8 ? { ...topic, channels: ["instagram", "tiktok"] } : topic;
    }),
  );
}

/** Libraries by name, so that a counterexample prints the name and not every topic. */
export const TEST_LIBRARIES = {
  full: makeTopics({ trade: 60, cluster: 30, universal: 80 }),
  noTrade: makeTopics({ trade: 0, cluster: 30, universal: 80 }),
  tiny: makeTopics({ trade: 9, cluster: 0, universal: 0 }),
  empty: [] as PlannerTopic[],
};
export type TestLibrary = keyof typeof TEST_LIBRARIES;

const dateArbitrary = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays("2000-01-01", days));

const occasionsFrom = (startDate: string, days: number): fc.Arbitrary<Occasion[]> =>
  fc
    .array(
      fc.record({
        offset: fc.integer({ min: 0, max: days - 1 }),
        sombre: fc.boolean(),
        kind: fc.constantFrom("public_holiday" as const, "observance" as const, "season" as const),
        relevantTo: fc.constantFrom<string[][]>([], ["bakery"], ["food"], ["plumber"]),
        carriedBy: fc.constantFrom(...OCCASION_CARRIERS),
        thing: fc.constantFrom(...THINGS, "anvil"),
        great: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ offset, thing, great, ...rest }, i) => ({
        ...rest,
        // A country's great days are days for everyone, which the writer wishes well on.
        ...(great && !rest.sombre && rest.carriedBy === "any" && rest.relevantTo.length === 0 && { great }),
        id: `occasion-${i}`,
        // A day that any topic may carry is one the writer has a wish for.
        name: rest.carriedBy === "any" ? "Diwali" : `World ${thing} Day`,
        date: addDays(startDate, offset),
      })),
    );

const topicsUsedBefore = (startDate: string): fc.Arbitrary<Brief["topicsUsed"]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom(undefined, ...CHANNELS))
      .map(([topic, ago, channel]) => ({
        topicId: `trade-${topic}`,
        lastUsedOn: addDays(startDate, -ago),
        ...(channel && { channel }),
      })),
    { maxLength: 20 },
  );

/** A brief of up to `maxDays` days with quotas, closed days, blackouts, offers, events and occasions of every kind. */
export const planInputArbitrary = (
  maxDays: number,
): fc.Arbitrary<{ brief: Brief; occasions: Occasion[]; library: TestLibrary }> =>
  fc.tuple(dateArbitrary, fc.integer({ min: 1, max: maxDays })).chain(([startDate, days]) =>
    fc.record({
      occasions: occasionsFrom(startDate, days),
      library: fc.constantFrom<TestLibrary[]>("full", "noTrade", "tiny", "empty"),
      brief: fc
        .record({
          channels: fc.uniqueArray(
            fc.record({ channel: fc.constantFrom(...CHANNELS), postsPerWeek: fc.integer({ min: 0, max: 21 }) }),
            { minLength: 1, maxLength: 6, selector: (quota) => quota.channel },
          ),
          pillars: fc.oneof(
            fc.constant<PillarShare[]>([...DEFAULT_PILLARS]),
            fc.uniqueArray<PillarShare, string>(
              fc.record({
                id: fc.constantFrom<string[]>(...PILLARS, "reviews", "odd_facts"),
                label: fc.constant("Label"),
                share: fc.integer({ min: 0, max: 100 }),
              }),
              { minLength: 1, maxLength: 7, selector: (pillar) => pillar.id },
            ),
          ),
          closedDays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 }),
          blackouts: fc.uniqueArray(fc.integer({ min: 0, max: days - 1 }), { maxLength: 10 }),
          offers: fc.array(
            fc.tuple(fc.integer({ min: -10, max: days }), fc.integer({ min: 0, max: 60 }), fc.boolean()),
            { maxLength: 3 },
          ),
          events: fc.array(fc.integer({ min: -5, max: days + 5 }), { maxLength: 3 }),
          topicsUsed: topicsUsedBefore(startDate),
          latitude: fc.constantFrom(45.5, -33.9, 1.3),
          seed: fc.string({ maxLength: 8 }),
        })
        .map((raw) =>
          bakeryBrief(
            {
              startDate,
              days,
              channels: raw.channels,
              pillars: raw.pillars,
              seed: raw.seed,
              blackoutDates: raw.blackouts.map((offset) => addDays(startDate, offset)),
              topicsUsed: raw.topicsUsed,
            },
            {
              closedDays: raw.closedDays,
              offers: raw.offers.map(([from, length, open], i) => ({
                title: `Offer ${i}`,
                ...(open ? {} : { startsOn: addDays(startDate, from), endsOn: addDays(startDate, from + length) }),
              })),
              events: raw.events.map((offset, i) => ({ date: addDays(startDate, offset), name: `Event ${i}` })),
              place: { ...bakeryBrief().business.place, latitude: raw.latitude },
            },
          ),
        ),
    }),
  );
