import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../../dates/local-date";
import { bakeryBrief } from "../../planning/brief-arbitraries";
import { planCalendar } from "../../planning/plan-calendar";
import { readTrade } from "../writing.fixture";
import { listSubjects } from "./list-subjects";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

describe("subjects", () => {
  const { library } = readTrade("bakery", readTopics);
  const subjects = listSubjects(library.topics);

  it("are what few topics share, never what the trade is about", () => {
    expect(subjects.get("croissant-takes-two-days")).toContain("croissant");
    expect(subjects.get("croissant-cross-section")).toContain("croissant");
    expect([...subjects.values()].flat()).not.toContain("bread");
  });

  it.each(["bakery", "hair-salon", "plumber"])("stand more than a week apart in a month of a %s", (id) => {
    const { library: ofTrade } = readTrade(id, readTopics);
    const names = listSubjects(ofTrade.topics);
    for (const seed of ["a", "b", "c", "d"]) {
      const brief = bakeryBrief({ days: 30, startDate: "2027-03-01", seed });
      const { slots } = planCalendar(brief, { occasions: [], topics: ofTrade.topics, subjects: names });
      const told = slots.flatMap(({ topicId, localDate }) => (topicId ? { topicId, localDate } : []));
      expect(told).toHaveLength(slots.length);
      const near = told.flatMap((a, i) =>
        told
          .slice(i + 1)
          .filter((b) => daysBetween(a.localDate, b.localDate) <= 7)
          .filter((b) => names.get(a.topicId)?.some((name) => names.get(b.topicId)?.includes(name)))
          .map((b) => `${a.topicId} ${b.topicId}`),
      );
      expect(near).toEqual([]);
    }
  });
});
