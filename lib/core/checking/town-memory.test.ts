import { expect, it } from "vitest";
import { TownMemory } from "./town-memory";

const HARBOR = { name: "Harbor Bakery", town: "Leeds" };
const SPARK = { name: "Spark Electric", town: "Leeds" };
const WISH = "Old hands and first-timers, children and grandparents:";

it("a post is an echo when half of it stands in another business's around its date, whosever name it bears", () => {
  const town = new TownMemory();
  town.note(`${WISH}\n\nHappy Halloween from Harbor Bakery in Leeds.`, "2026-10-31", HARBOR);
  const isEcho = (caption: string, date = "2026-10-31") => town.isEcho(caption, date, SPARK);
  expect(isEcho(`${WISH} Happy Halloween from Spark Electric in Leeds! 🎃`)).toBe(true);
  expect(isEcho(`${WISH} A good one.`)).toBe(true);
  expect(isEcho("Big plans or none at all: happy Halloween.")).toBe(false);
  expect(
    isEcho(
      "Loud and crowded or quiet and slow, may it be your kind of day. Happy Halloween from Spark Electric in Leeds.",
    ),
  ).toBe(false);
  expect(isEcho(`${WISH} Happy Halloween from Spark Electric in Leeds.`, "2027-10-31")).toBe(false);
  expect(new TownMemory().isEcho(WISH, "2026-10-31", SPARK)).toBe(false);
});
