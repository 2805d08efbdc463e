import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts } from "../../brief";
import { TONES } from "../../vocabulary";
import { makeBusiness, planSlots, postedOf, readTrade, write } from "../writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

function captionsOf(id: string, over: Partial<BusinessFacts>, channels = { facebook: 7, linkedin: 7 }): string[] {
  const { library, trade } = readTrade(id, readTopics);
  const business = makeBusiness({ ...trade, ...over.trade }, { ...over, trade: { ...trade, ...over.trade } });
  return postedOf(write(business, library, planSlots({ business, library, days: 60, channels }))).map(
    ({ draft }) => `${draft.caption}\n${draft.callToAction?.text ?? ""}`,
  );
}

describe.each(TONES)("a %s vet's services", (tone) => {
  const services = ["Cremation", "Puppy parties", "Put-to-sleep visits", "Nail clipping", "No walk-ins"];
  const captions = captionsOf("veterinarian", { tone, services });

  it("are named, but those about death stand beside nothing light", () => {
    expect(captions.some((caption) => /puppy parties|nail clipping/i.test(caption))).toBe(true);
    for (const caption of captions.filter((text) => /put-to-sleep|cremation/i.test(text)))
      expect(caption).not.toMatch(/puppy|nail clip|greatest hits|\?|psst|who said/i);
  });

  it("are none where they are rules", () =>
    expect(captions.filter((caption) => /no walk-ins/i.test(caption))).toEqual([]));
});

it("a shop's goods are not done, worked or helped with", () => {
  for (const tone of TONES)
    for (const caption of captionsOf("bakery", { tone, services: ["Kaju katli", "Ghewar", "Soan papdi"] }))
      expect(caption).not.toMatch(
        /(?:should you ever need|glad to help with|what we can help|things? we do|something else we do|we also do|day's work)[^\n]*(?:kaju|ghewar|soan)/i,
      );
});

it("an offer to people who grieve is made plainly", () => {
  for (const tone of TONES) {
    const told = captionsOf("dentist", { tone, offers: [{ title: "Bereavement discount" }] }).filter((caption) =>
      caption.includes("Bereavement discount"),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const caption of told)
      expect(caption).not.toMatch(/group chat|always asks|mysterious|handshake|deal|good news|!|treat/i);
  }
});
