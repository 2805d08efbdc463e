import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createGate } from "../checking/gate";
import { normalizeText } from "../checking/trigrams";
import { writeBuiltin } from "./write-builtin";
import { makeBusiness, planSlots, postedOf, readTrade } from "./writing.fixture";
import { createDesk } from "./writing-desk";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("dentist", readTopics);

/** Two practices of one street, the second of which knows what the first says. */
function writeStreet() {
  const first = makeBusiness(trade, { name: "Olive" });
  const second = makeBusiness(trade, { name: "Bramble" });
  const write = (business: typeof first, neighbours: Parameters<typeof createGate>[0]["neighbours"]) => {
    const slots = planSlots({ business, library, days: 60, channels: { instagram: 5, facebook: 5 } });
    const gate = createGate({ business, neighbours });
    return postedOf([...writeBuiltin({ slots, business, library, gate, seed: business.name })]);
  };
  const olive = write(first, []);
  const said = olive.map(({ slot, draft }) => ({
    caption: draft.caption,
    localDate: slot.localDate,
    businessName: "Olive",
  }));
  return { first, posts: [...olive, ...write(second, said)] };
}

describe("what neighbours say", () => {
  const { first, posts } = writeStreet();
  const desk = createDesk(first, library);

  it("is not the same within a month once leads and closings are left out", () => {
    const cores = posts.flatMap(({ slot, draft }) => {
      const topic = library.byId.get(draft.topicId);
      if (!topic || slot.occasion) return [];
      const text = normalizeText(draft.caption);
      const said = Object.values(desk.voice.topic(topic).pieces).filter((piece) => text.includes(normalizeText(piece)));
      return said.length === 0
        ? []
        : [{ topic: topic.id, at: Date.parse(slot.localDate), core: said.sort().join(" ") }];
    });
    expect(cores.length).toBeGreaterThan(100);
    const twice = cores.filter((one, i) =>
      cores.slice(0, i).some(({ topic, core, at }) => {
        return topic === one.topic && core === one.core && Math.abs(at - one.at) <= 30 * 86_400_000;
      }),
    );
    expect(twice).toEqual([]);
  });

  it("is never one short line", () => {
    const short = posts.filter(({ slot, draft }) => {
      const isPlain = slot.format !== "story" && slot.occasion === null && library.byId.has(draft.topicId);
      return isPlain && draft.caption.split(/\s+/).length < 12;
    });
    expect(short.map(({ draft }) => draft.caption)).toEqual([]);
  });
});
