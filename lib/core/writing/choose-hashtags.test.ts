import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createHashtagChooser } from "./choose-hashtags";
import { makeBusiness, readTrade } from "./writing.fixture";

const { trade } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));

function tagsIn(country: string, tags: readonly string[]): string[] {
  const business = makeBusiness({ ...trade, tags: [] });
  const choose = createHashtagChooser({ ...business, place: { ...business.place, country } });
  return choose({ tags }, { channel: "instagram", format: "photo" }, () => 0.9);
}

test("hashtags are spelled as their country does", () => {
  const tags = ["haircolor", "tires", "math", "organization"];
  expect(tagsIn("US", tags)).toEqual(tags);
  expect(tagsIn("GB", tags)).toEqual(["haircolour", "tyres", "maths", "organisation"]);
  expect(tagsIn("CA", tags)).toEqual(["haircolour", "tires", "math", "organization"]);
  expect(tagsIn("GB", ["gardencenter", "PortlandGardenCenter"])).toEqual(["gardencentre", "PortlandGardenCentre"]);
  expect(tagsIn("US", ["gardencenter"])).toEqual(["gardencenter"]);
});

test("a business that keeps a way has no hashtag of what it does not sell, of topic, trade or day", () => {
  const business = makeBusiness({ ...trade, keeps: ["gluten_free"], tags: ["sourdough", "bakery"] });
  const choose = createHashtagChooser(business);
  const tags = choose(
    { tags: ["wheatbread", "cake"] },
    { channel: "instagram", format: "photo" },
    () => 0.9,
    "Sourdough Day",
  );
  expect(tags).toContain("cake");
  expect(tags).toContain("bakery");
  expect(tags.filter((tag) => /wheat|sourdough/i.test(tag))).toEqual([]);
});

test("no hashtag speaks of heating where houses have none", () => {
  const business = makeBusiness({ ...trade, tags: ["heating", "heatpump", "airconditioning"] });
  const tagsAt = (place: { country: string; latitude: number; longitude: number }) =>
    createHashtagChooser({ ...business, place: { ...business.place, ...place } })(
      { tags: [] },
      { channel: "instagram", format: "photo" },
      () => 0.9,
    ).sort();
  expect(tagsAt({ country: "SG", latitude: 1.3, longitude: 103.8 })).toEqual(["airconditioning"]);
  expect(tagsAt({ country: "GB", latitude: 53.8, longitude: -1.5 })).toEqual([
    "airconditioning",
    "heating",
    "heatpump",
  ]);
});

test("a hashtag for every trade stands beside one of the trade, and a wish has the trade's name and not a thing of its work", () => {
  const business = makeBusiness({ ...trade, tags: ["hvac", "heating", "heatpump"] });
  const choose = createHashtagChooser({ ...business, avoidWords: [] });
  for (const share of [0.2, 0.5, 0.9]) {
    const shared = choose(
      { tags: ["words", "trust"], layer: "universal" },
      { channel: "x", format: "text" },
      () => share,
    );
    expect(shared.filter((tag) => ["words", "trust"].includes(tag)).length).toBeLessThan(Math.max(1, shared.length));
    const wish = choose(null, { channel: "facebook", format: "text" }, () => share, "Independence Day");
    expect(wish).not.toContain("heatpump");
  }
});
