import { expect, it } from "vitest";
import type { Slot } from "../../brief";
import { bakeryBrief } from "../../planning/brief-arbitraries";
import type { LayeredTopic } from "../topics/topic-library";
import { matchOccasion } from "./match-occasion";

const { business } = bakeryBrief();
const topic = (title: string, hook: string, extra: Partial<LayeredTopic> = {}) =>
  ({ title, hook, do: "", why: "", mistake: "", detail: "", layer: "trade", tags: [], ...extra }) as LayeredTopic;
const claims = (occasion: Partial<NonNullable<Slot["occasion"]>>, about: LayeredTopic) =>
  matchOccasion(
    {
      localDate: "2027-06-16",
      occasion: { id: "o", name: "World Refill Day", kind: "observance", sombre: false, ...occasion },
    } as Slot,
    business,
  )?.(about) ?? false;

it("lets a topic claim a themed day by the words the day was given, said and not only tagged", () => {
  const keywords = ["reusable cup"];
  expect(claims({ carriedBy: "theme", keywords }, topic("The cup you bring", "A reusable cup fits our tray."))).toBe(
    true,
  );
  expect(claims({ carriedBy: "theme", keywords }, topic("The tray", "A cup.", { tags: ["reusablecup"] }))).toBe(false);
  expect(claims({}, topic("The cup you bring", "A reusable cup fits our tray."))).toBe(false);
});

it("lets every topic of the trade claim the trade's own day, and no other", () => {
  const day = { name: "National Skilled Trades Day", carriedBy: "trade" as const };
  expect(claims(day, topic("A loaf", "Bread keeps."))).toBe(true);
  expect(claims(day, topic("A loaf", "Bread keeps.", { layer: "universal" }))).toBe(false);
});

it("keeps a day about one thing from a topic about its kind", () => {
  const day = { name: "National Banana Bread Day", carriedBy: "theme" as const, keywords: ["banana bread"] };
  expect(claims(day, topic("Bread and the fridge", "The fridge ruins a loaf."))).toBe(false);
});
