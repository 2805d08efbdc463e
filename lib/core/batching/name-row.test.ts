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
