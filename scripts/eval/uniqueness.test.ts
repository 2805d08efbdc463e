import { beforeAll, describe, expect, it } from "vitest";
import { openWarnings } from "../../lib/calendar/list-warnings";
import { sayDate } from "../../lib/core/dates/say-date";
import type { EvalCase, WrittenCase } from "./eval-case";
import { findNearPairs, toComparedPosts } from "./find-near-pairs";
import { findRepeats } from "./find-repeats";
import { listCases } from "./list-cases";
import { planCase, writeCases } from "./write-cases";

const CHANNELS = ["instagram", "facebook", "google_business", "x", "linkedin"] as const;

function bakery(days: number, postsPerWeek: number): EvalCase {
  return {
    id: `bakery, ${postsPerWeek} a week`,
    group: "hard",
    days,
    business: {
      name: "Harbor Bakery",
      niche: "bakery",
      city: "Portland, OR",
      channels: CHANNELS.map((channel) => ({ channel, postsPerWeek })),
    },
  };
}

async function writeAll(cases: readonly EvalCase[]): Promise<WrittenCase[]> {
  const all: WrittenCase[] = [];
  for await (const written of writeCases(cases)) all.push(written);
  return all;
}

describe.each([3, 7])("366 days on five channels, %i posts a week on each", { timeout: 30_000 }, (postsPerWeek) => {
  const evalCase = bakery(366, postsPerWeek);
  let written: WrittenCase;
  beforeAll(async () => {
    const [only] = await writeAll([evalCase]);
    if (!only) throw new Error("nothing was written");
    written = only;
  }, 60_000);

  it("has no two posts that say nearly the same", () => {
    expect(written.posts.length).toBeGreaterThan(600);
    expect(findNearPairs(toComparedPosts(written.business, written.posts))).toEqual([]);
  });

  it("repeats no opener within 14 days, no topic too soon and no frame at once", () => {
    expect(findRepeats(written.posts)).toEqual({ openers: [], others: [] });
  });

  it("leaves slots open rather than repeat, and warns of the first such date", async () => {
    const { plan } = await planCase(evalCase);
    expect(written.posts.length + written.open.length).toBe(plan.slots.length);
    const warning = openWarnings(written.open).find(({ code }) => code === "variety_exhausted");
    const unsaid = written.open.filter(({ reason }) => reason !== "quiet_day").map(({ date }) => date);
    const firstOpen = unsaid.sort()[0];
    expect(warning?.date).toBe(firstOpen);
    if (firstOpen !== undefined) expect(warning?.message).toContain(sayDate(firstOpen));
    // One trade's topics do not hold a post a day on five channels; three a week they hold, but for a few late in the year.
    const share = unsaid.length / plan.slots.length;
    if (postsPerWeek === 3) expect(share).toBeLessThan(0.01);
    else expect(share).toBeGreaterThan(0);
  });
});

describe("twenty hair salons of one town in one workspace, 90 days each", { timeout: 30_000 }, () => {
  let written: WrittenCase[];
  beforeAll(async () => {
    written = await writeAll(listCases([]).filter(({ group }) => group === "neighbours"));
  }, 60_000);

  it("never say nearly the same, in one calendar or across them", () => {
    expect(written).toHaveLength(20);
    const street = written.flatMap(({ business, posts }) => toComparedPosts(business, posts));
    expect(street.length).toBeGreaterThan(1200);
    expect(findNearPairs(street)).toEqual([]);
  });

  it("repeat no opener within 14 days", () => {
    for (const { posts } of written) expect(findRepeats(posts).openers).toEqual([]);
  });
});
