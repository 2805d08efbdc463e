import { describe, expect, it } from "vitest";
import { asPlace, asTerm, isPerson, shortPlace } from "./word-trade";

describe("an owner's words for an unknown trade", () => {
  it.each([
    ["Reptile Boarding Kennel", "reptile boarding kennel", "boarding kennel"],
    ["Escape rooms", "escape room", "escape room"],
    ["Mini golf", "mini golf business", "mini golf business"],
    ["Violin bow rehairing", "violin bow rehairing business", "rehairing business"],
    ["Piano tuner", "piano tuner", "piano tuner"],
    ["Drystone wallers", "drystone waller", "drystone waller"],
    ["Dog treats", "dog treat business", "dog treat business"],
    ["School of Falconry", "school of falconry", "school of falconry"],
    ["mobile dj", "mobile DJ", "mobile DJ"],
    ["BMX Track", "BMX track", "BMX track"],
    ["DOG GROOMING VAN", "dog grooming van", "grooming van"],
    ["thai massage studio", "Thai massage studio", "massage studio"],
    ["Custom leather", "custom leather business", "custom leather business"],
    ["Clock & watch repair", "clock & watch repair business", "clock & watch repair business"],
    ["Zoo", "zoo", "zoo"],
    ["Taxi", "taxi company", "taxi company"],
    ["24 hour towing", "24 hour towing company", "towing company"],
    ["Laser hair removal", "laser hair removal business", "hair removal business"],
    ["Celebrant", "celebrant", "celebrant"],
    ["Butchers", "butcher", "butcher"],
    ["butcher's", "butcher", "butcher"],
    ["a shop that sells hats and scarves", "shop", "shop"],
    ["Funeral home", "funeral home", "funeral home"],
    ["Gelateria", "gelateria", "gelateria"],
    ["🎂", "business", "business"],
  ])("%s: %s, in passing %s", (words, place, short) => {
    expect(asPlace(asTerm(words))).toBe(place);
    expect(shortPlace(place)).toBe(short);
  });

  it("tell a person from a place", () => {
    const people = ["piano tuner", "blacksmith", "doula", "architect", "mobile DJ"];
    expect([...people, "escape room", "restaurant", "garden center"].filter(isPerson)).toEqual(people);
  });
});
