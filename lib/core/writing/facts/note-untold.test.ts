import { expect, test } from "vitest";
import { addDays } from "../../dates/local-date";
import { noteUntold } from "./note-untold";

const DAY = "2027-05-14";
const WEEK = Array.from({ length: 6 }, (_, before) => addDays(DAY, -before));
const business = {
  events: [{ date: DAY, name: "Open oven day" }],
  offers: [{ title: "Buns for two", startsOn: DAY, endsOn: DAY }],
  services: [],
  avoidWords: [],
  closedDays: [],
};
const period = { from: "2027-05-01", to: "2027-05-28" };
const noteWith = (blackoutDates: readonly string[]) =>
  noteUntold({
    business,
    period,
    blackoutDates,
    posts: [],
    sombre: [],
    written: period,
    slots: [],
    servicesInVain: [],
    before: [],
  }).map(({ kind, reason }) => `${kind} ${reason}`);

test("what was not told because its days were kept free is told apart from what no post fell to", () => {
  expect(noteWith(WEEK)).toEqual(["event shut", "offer shut"]);
  expect(noteWith([])).toEqual(["event no_post", "offer no_post"]);
  expect(noteWith([DAY])).toEqual(["event no_post", "offer shut"]);
});
