import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TONES } from "../vocabulary";
import { FAREWELL_PHRASES, FOLLOWS_ADVICE } from "./phrases/farewell-phrases";
import { LEAD_PHRASES } from "./phrases/lead-phrases";
import { makeBusiness, planSlots, postedOf, readTrade, write } from "./writing.fixture";

const read = (path: string) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

describe.each(TONES)("in a %s quarter", (tone) => {
  const posts = ["bookshop", "florist"].flatMap((id) => {
    const { library, trade } = readTrade(id, read);
    const business = makeBusiness(trade, { tone });
    const slots = planSlots({ business, library, days: 90, channels: { instagram: 7, facebook: 7 } });
    return postedOf(write(business, library, slots)).map(({ draft }) => ({
      pillar: library.byId.get(draft.topicId)?.pillar,
      lines: draft.caption.split("\n").filter((line) => line !== ""),
    }));
  });
  const closings = new Set<string>(FAREWELL_PHRASES.farewell[tone]);
  const closed = posts.filter(({ lines }) => closings.has(lines.at(-1) ?? ""));

  it("nobody is thanked, helped or told to save a question or a memory", () => {
    expect(closed.length).toBeGreaterThan(5);
    const wrong = closed.filter(
      ({ pillar, lines }) =>
        /\?["”’]?$/.test(lines.at(-2) ?? "") ||
        (FOLLOWS_ADVICE.test(lines.at(-1) ?? "") && (pillar === "community" || pillar === "behind_the_scenes")),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps closers for what is no advice", () => {
    const plain = [...closings].filter((phrase) => !FOLLOWS_ADVICE.test(phrase));
    expect(plain.length).toBeGreaterThanOrEqual(3);
  });

  it("no further thing comes without a first", () => {
    const more = LEAD_PHRASES.detail[tone];
    const opening = posts.filter(({ lines: [first = ""] }) => more.some((words) => first.startsWith(words)));
    expect(opening).toEqual([]);
  });
});
