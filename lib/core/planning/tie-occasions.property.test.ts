import { describe, expect, it } from "vitest";
import { daysBetween } from "../dates/local-date";
import { isEveryChannels } from "./choose-occasions";
import { checkPlans, countBy, type PlannedInput } from "./plan-arbitraries";

describe("occasions of every plan, whatever the brief", () => {
  const tiedTo = (input: PlannedInput) => {
    const byId = new Map(input.occasions.map((occasion) => [occasion.id, occasion]));
    return input.plan.slots.flatMap((slot) => {
      const occasion = slot.occasion ? byId.get(slot.occasion.id) : undefined;
      return occasion ? [{ slot, occasion }] : [];
    });
  };

  const dayOf = ({ occasion, localDate }: PlannedInput["plan"]["slots"][number]) => occasion?.on ?? localDate;

  /** The days of cheerful posts, each with the one before and how far apart they have to be. */
  const listNeighbours = (cheerful: ReturnType<typeof tiedTo>) => {
    // A feast of the town or of the trade may stand beside a greater day.
    const ownFeasts = new Set(
      cheerful
        .filter(({ occasion: { kind, carriedBy } }) => kind === "observance" && carriedBy === "any")
        .map(({ slot }) => slot.localDate),
    );
    const greatest = new Set(cheerful.filter(({ occasion }) => occasion.great).map(({ slot }) => slot.localDate));
    const holidays = new Set(
      cheerful.filter(({ occasion }) => occasion.kind === "public_holiday").map(({ slot }) => slot.localDate),
    );
    const isOfAll = (date: string) => greatest.has(date) || holidays.has(date);
    const leastOf = (date: string, before: string) => {
      if (isOfAll(date) && isOfAll(before)) return 1;
      if ([date, before].some((one) => holidays.has(one)) && [date, before].some((one) => ownFeasts.has(one))) return 1;
      return [date, before].some((one) => ownFeasts.has(one) || greatest.has(one)) ? 2 : 7;
    };
    const dates = [...new Set(cheerful.map(({ slot }) => slot.localDate))].sort();
    return dates.slice(1).map((date, i) => {
      const before = dates[i] ?? "";
      return { before, date, least: leastOf(date, before) };
    });
  };

  /** A feast by its own calendar stands beside a quiet day. */
  const feastDays = (occasions: PlannedInput["occasions"]) =>
    new Set(
      occasions
        .filter(({ kind, sombre, carriedBy }) => kind === "observance" && !sombre && carriedBy === "any")
        .map(({ date }) => date),
    );

  /** A day people wish each other well on, as the random briefs have it: its first post counts for no share. */
  const isWished = ({ carriedBy, kind }: PlannedInput["occasions"][number]) => carriedBy === "any" && kind !== "season";

  it("ties at most a fifth of the posts to days that are neither the owner's, quiet nor great, at most two to one that not every channel keeps", () =>
    checkPlans(200, 150, (input) => {
      const cheerful = tiedTo(input).filter(({ occasion }) => !occasion.sombre && !isEveryChannels(occasion));
      // A feast on a quiet day stands in one of that day's slots, of which none is an ordinary post anyway.
      const quiet = new Set(input.occasions.filter(({ sombre }) => sombre).map(({ date }) => date));
      const firstOfGreat = new Set(
        cheerful.filter(({ occasion }) => isWished(occasion)).map(({ occasion }) => occasion.id),
      );
      const ofOtherDays = cheerful.filter(({ slot }) => !quiet.has(slot.localDate));
      expect(ofOtherDays.length - firstOfGreat.size).toBeLessThanOrEqual(Math.max(1, input.plan.slots.length * 0.2));
      for (const count of countBy(cheerful, ({ occasion }) => occasion.id).values())
        expect(count).toBeLessThanOrEqual(2);
    }));

  it("ties one occasion in any seven days beside the owner's and the quiet ones, never a cheerful one on a quiet day", () =>
    checkPlans(200, 150, (input) => {
      const tied = tiedTo(input);
      const cheerful = tied.filter(({ occasion }) => !occasion.sombre);
      for (const { before, date, least } of listNeighbours(cheerful))
        expect(daysBetween(before, date)).toBeGreaterThanOrEqual(least);
      const quiet = new Set(input.occasions.filter(({ sombre }) => sombre).map(({ date }) => date));
      const feasts = feastDays(input.occasions);
      for (const { slot } of cheerful) expect(quiet.has(slot.localDate) && !feasts.has(slot.localDate)).toBe(false);
    }));

  it("ties a themed day to a topic that names its theme, a trade's own day to a topic of the trade", () =>
    checkPlans(200, 150, (input) => {
      const byId = new Map(input.topics.map((topic) => [topic.id, topic]));
      for (const { slot, occasion } of tiedTo(input)) {
        if (occasion.kind !== "observance" || occasion.sombre || occasion.carriedBy === "any") continue;
        const topic = byId.get(slot.topicId ?? "");
        const isOnTheme = occasion.name === `World ${topic?.title?.replace("The ", "")} Day`;
        expect(isOnTheme || (occasion.carriedBy === "trade" && topic?.layer === "trade")).toBe(true);
      }
    }));

  it("has nothing but the day's own line on a quiet day", () =>
    checkPlans(200, 150, ({ brief, occasions, plan }) => {
      const own = new Set(brief.business.events.map(({ date }) => date));
      const quiet = new Map(
        occasions.filter(({ sombre, relevantTo }) => sombre && relevantTo.length === 0).map((one) => [one.date, one]),
      );
      const feasts = feastDays(occasions);
      for (const slot of plan.slots)
        if (quiet.has(slot.localDate) && !own.has(slot.localDate) && !feasts.has(slot.localDate))
          expect(slot.occasion?.sombre).toBe(true);
    }));

  it("ties at most one post of a channel to an occasion that is not quiet, on its date or just before a closed one, when it concerns the business", () =>
    checkPlans(200, 150, ({ occasions, plan }) => {
      const byId = new Map(occasions.map((occasion) => [occasion.id, occasion]));
      for (const count of countBy(
        plan.slots.filter((slot) => slot.occasion && !slot.occasion.sombre),
        (slot) => `${slot.channel}/${slot.occasion?.id}`,
      ).values())
        expect(count).toBe(1);
      for (const slot of plan.slots) {
        const occasion = slot.occasion && byId.get(slot.occasion.id);
        if (!occasion) continue;
        expect(occasion.date).toBe(dayOf(slot));
        expect(daysBetween(slot.localDate, occasion.date)).toBeLessThanOrEqual(3);
        expect(occasion.relevantTo).not.toContain("plumber");
      }
    }));
});
