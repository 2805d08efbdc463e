import { describe, expect, it } from "vitest";
import { foldBusinessName, RowRegister } from "./name-row";

const sameName = (a: string, b: string) => foldBusinessName(a) === foldBusinessName(b);

describe("foldBusinessName", () => {
  it("takes one name for one, whatever program, keyboard or hurry wrote it", () => {
    for (const other of ["Joes Cafe", "JOE’S CAFE!", "joe's  café", "Joe's Café™", "★ Joe's Café ★", "Joe's\u00a0Café"])
      expect(sameName("Joe's Café", other), other).toBe(true);
    for (const [a, b] of [
      ["Harbor Bakery - Leeds", "Harbor Bakery- Leeds"],
      ["Smith + Sons", "Smith+Sons"],
      ["№ 1 Bakery", "No. 1 Bakery"],
      ["#1 Bakery", "Nº 1 Bakery"],
      ["I ❤ Cakes", "I ❤️ Cakes"],
    ] as const)
      expect(sameName(a, b), `${a} = ${b}`).toBe(true);
  });

  it("tells businesses apart that differ in a sign with a meaning", () => {
    for (const [a, b] of [
      ["C# School", "C++ School"],
      ["C# School", "C School"],
      ["🍔 Place", "🍕 Place"],
      ["🇮🇹 Kitchen", "🇫🇷 Kitchen"],
      ["A- Tutors", "A+ Tutors"],
      ["A- Tutors", "A Tutors"],
      ["1 Bakery", "№ 1 Bakery"],
      ["$5 Pizza", "€5 Pizza"],
      ["Pizza 2.0", "Pizza 20"],
      ["+Energy", "Energy"],
      ["!!!", "???"],
    ] as const)
      expect(sameName(a, b), `${a} = ${b}`).toBe(false);
  });
});

describe("rows of one name, town and trade under two ids", () => {
  const twinsOf = (
    ...rows: readonly (readonly [name: string, id: string | null, trade: string, postcode?: string])[]
  ) => {
    const register = new RowRegister();
    return rows.map(([name, externalId, trade, postcode = null], index) => {
      const identity = { name, placeId: "leeds", externalId };
      const earlier = register.register(index + 2, identity, { trade, postcode });
      return earlier === null ? register.findTwin(index + 2, identity, { trade, postcode }) : "repeats";
    });
  };

  it("are told of each other", () => {
    expect(twinsOf(["Joe's Café", "1", "Cafe"], ["JOES CAFE", "2", "café"], ["Joe's Cafe", "3", "cafe"])).toEqual([
      null,
      { row: 2, externalId: "1" },
      { row: 2, externalId: "1" },
    ]);
    expect(twinsOf(["Joe's Café", "1", "cafe", "LS1 4AB"], ["Joe's Café", "2", "cafe", "ls14ab"])[1]).not.toBeNull();
  });

  it("are not where the trade or the postcode is another, or one of them is a repetition", () => {
    expect(twinsOf(["Joe's", "1", "cafe"], ["Joe's", "2", "barber"])).toEqual([null, null]);
    expect(twinsOf(["Joe's", "1", "cafe", "LS1 4AB"], ["Joe's", "2", "cafe", "LS6 2AA"])).toEqual([null, null]);
    expect(twinsOf(["Joe's", "1", "cafe"], ["Joe's", "1", "cafe"], ["Joe's", null, "cafe"])).toEqual([
      null,
      "repeats",
      "repeats",
    ]);
  });
});

describe("rows whose names are alike", () => {
  const alikeOf = (...names: readonly [string, string | null][]) => {
    const register = new RowRegister();
    return names.map(
      ([name, externalId], index) => register.findAlike(index + 2, { name, placeId: "leeds", externalId })?.row ?? null,
    );
  };

  it.each([
    ["Joe's Barber Shop", "JOES BARBERSHOP"],
    ["Joe's Barber Shop", "Joe's Barber Shop LLC"],
    ["Smith & Sons", "Smith and Sons Ltd."],
    ["The Rusty Spoon", "Rusty Spoon"],
  ])("are told of: %s, %s", (a, b) => expect(alikeOf([a, null], [b, "7"])).toEqual([null, 2]));

  it("are not where the names are one, differ in a word, or both have an id", () => {
    expect(alikeOf(["Joe's Café", null], ["JOES CAFE", null])).toEqual([null, null]);
    expect(alikeOf(["Joe's Café", null], ["Joe's Café North", null])).toEqual([null, null]);
    expect(alikeOf(["Smith & Sons", "1"], ["Smith and Sons Ltd", "2"])).toEqual([null, null]);
  });
});
