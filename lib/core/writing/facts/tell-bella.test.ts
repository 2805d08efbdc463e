import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeBusiness, readTrade } from "../writing.fixture";
import { toTellBella } from "./tell-bella";

const { trade } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const offers = [{ title: "Buns for two" }];

describe("toTellBella", () => {
  it("asks for what is missing, one sentence each, and stops when nothing is", () => {
    const asked = toTellBella(makeBusiness(trade));
    expect(asked.length).toBeGreaterThan(3);
    for (const sentence of asked) expect(sentence).toMatch(/^[A-Z].*\.$/);
    const told = makeBusiness(trade, {
      services: ["Cakes"],
      offers,
      events: [{ date: "2027-01-01", name: "Open day" }],
      website: "https://a.example",
      phone: "1",
      sampleLines: ["a", "b"],
      avoidWords: ["x"],
    });
    expect(toTellBella(told)).toEqual([]);
  });

  it("asks for the nearest trade only where nobody wrote for the owner's own", () => {
    const asked = (label: string) =>
      toTellBella(makeBusiness({ ...trade, id: "universal", matched: "universal", cluster: null, label })).join(" ");
    expect(asked("escape room")).not.toMatch(/by heart/);
    expect(asked("crab pot maker")).toMatch(/by heart/);
  });

  it("says that Google posts have no button where there is neither website nor phone, and not that each is missing", () => {
    const button = /^Your Google posts have no button yet: /;
    const asked = toTellBella(makeBusiness(trade), ["facebook", "google_business"]);
    expect(asked[0]).toMatch(button);
    expect(asked.slice(1).join(" ")).not.toMatch(/website|phone/);
    for (const given of [
      toTellBella(makeBusiness(trade), ["facebook"]),
      toTellBella(makeBusiness(trade, { phone: "1" }), ["google_business"]),
      toTellBella(makeBusiness(trade, { website: "https://a.example" }), ["google_business"]),
    ])
      expect(given.join(" ")).not.toMatch(/no button yet/);
  });
});
