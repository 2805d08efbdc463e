import { readdirSync } from "node:fs";
import { createRandom, type SeededRandom } from "../../lib/core/planning/seeded-random";
import type { Tone } from "../../lib/core/vocabulary";

/** The trades that an agency has most clients in come first; the 40 of them are drawn from the library's own. */
const TRADES = 40;
const TOWNS =
  "Portland|OR|US Austin|TX|US Denver|CO|US Seattle|WA|US Chicago|IL|US Boston|MA|US Leeds||GB Bristol||GB Toronto|ON|CA Sydney||AU Dublin||IE Auckland||NZ Phoenix|AZ|US Dallas|TX|US Houston|TX|US Atlanta|GA|US Miami|FL|US Nashville|TN|US Manchester||GB Edinburgh||GB Cardiff||GB Vancouver|BC|CA Calgary|AB|CA Melbourne||AU Brisbane||AU Perth||AU Cork||IE Wellington||NZ Johannesburg||ZA Durban||ZA Minneapolis|MN|US Milwaukee|WI|US Omaha|NE|US Tulsa|OK|US Tucson|AZ|US Sacramento|CA|US Fresno|CA|US Oakland|CA|US Raleigh|NC|US Tampa|FL|US Orlando|FL|US Cleveland|OH|US Pittsburgh|PA|US Cincinnati|OH|US Buffalo|NY|US Boise|ID|US Sheffield||GB Liverpool||GB Nottingham||GB Leicester||GB Belfast||GB Ottawa|ON|CA Montreal|QC|CA Winnipeg|MB|CA Adelaide||AU Canberra||AU Christchurch||NZ Galway||IE Singapore||SG Anchorage|AK|US".split(
    " ",
  );
const TONES: readonly (readonly [Tone, number])[] = [
  ["friendly", 0.5],
  ["professional", 0.2],
  ["warm", 0.15],
  ["playful", 0.1],
  ["bold", 0.05],
];
/** Seven posts a week, one a day on average, as three packages that agencies sell. */
const PACKAGES: readonly (readonly [Record<string, number>, number])[] = [
  [{ instagram: 3, facebook: 2, google_business: 2 }, 0.6],
  [{ instagram: 4, facebook: 3 }, 0.25],
  [{ linkedin: 2, facebook: 3, x: 2 }, 0.15],
];

function pick<T>(choices: readonly (readonly [T, number])[], random: SeededRandom): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let at = random() * total;
  for (const [value, weight] of choices) {
    at -= weight;
    if (at < 0) return value;
  }
  const [first] = choices;
  if (!first) throw new Error("nothing to choose from");
  return first[0];
}

/** Choices whose weights fall as 1, 1/2, 1/3, … */
const zipf = <T>(values: readonly T[]): [T, number][] => values.map((value, rank) => [value, 1 / (rank + 1)]);

function shuffled<T>(values: readonly T[], random: SeededRandom): T[] {
  return values
    .map((value) => [random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

/** Spreads the voiced evenly over trades and towns, and leaves all else of the workload as it was. */
const VOICED_STEP = 0.618034;
export const VOICED_SHARE = 0.2;

/** What only this business may ever say: no other post and no request may hold it. */
export const canaryOf = (index: number) => `Qz${String(index).padStart(5, "0")}`;
export const CANARY = /Qz\d{5}/gi;

/**
 * The bodies of `count` businesses: Zipf over 40 trades and over 60 towns, always the same ones.
 * @param voiced the share of them whose owner gave sample lines
 */
export function listAgencyBusinesses(count: number, voiced: number): Record<string, unknown>[] {
  const random = createRandom("agency-workload-1");
  const files = readdirSync("data/topics/trades").map((file) => file.replace(".json", ""));
  const trades = zipf(shuffled(files.sort(), random).slice(0, TRADES));
  const towns = zipf(TOWNS);
  return Array.from({ length: count }, (_, index) => {
    const [city, region, country] = pick(towns, random).replaceAll("_", " ").split("|");
    const canary = canaryOf(index);
    const quotas = Object.entries(pick(PACKAGES, random));
    return {
      name: `${canary} & Co`,
      niche: pick(trades, random).replaceAll("-", " "),
      city,
      country,
      ...(region ? { region } : {}),
      tone: pick(TONES, random),
      channels: quotas.map(([channel, postsPerWeek]) => ({ channel, postsPerWeek })),
      services: [`${canary} service`],
      website: `https://${canary.toLowerCase()}.example`,
      phone: `+1 555 ${canary}`,
      sampleLines: (index * VOICED_STEP) % 1 < voiced ? [`We are ${canary}.`] : [],
      ...(random() < 0.2 ? { offers: [{ title: `${canary} box`, code: canary, endsOn: "2026-09-30" }] } : {}),
      ...(random() < 0.15 ? { events: [{ name: `${canary} open day`, date: "2026-09-19" }] } : {}),
      ...(random() < 0.05 ? { avoidWords: ["cheap", canary] } : {}),
    };
  });
}
