import { expect, it } from "vitest";
import { isForAdults, suitsAdults, suitsCustomers } from "./customers";

const isTold = (name: string, label: string, id = "universal") =>
  suitsCustomers({ name, kind: "observance" }, { id, label });

it("wishes no day that would hurt a trade's customers", () => {
  expect(isTold("Mother's Day", "fertility clinic", "health")).toBe(false);
  expect(isTold("Father's Day", "IVF clinic", "health")).toBe(false);
  expect(isTold("Valentine's Day", "Law firm", "law-firm")).toBe(false);
  expect(isTold("Children's Day", "cannabis dispensary")).toBe(false);
});

it("leaves everybody else their days, and owners their own", () => {
  expect(isTold("Mother's Day", "Florist", "florist")).toBe(true);
  expect(isTold("Christmas Day", "fertility clinic", "health")).toBe(true);
  expect(isTold("Mother's Day", "Law firm", "law-firm")).toBe(true);
  expect(
    suitsCustomers({ name: "Family evening", kind: "owner_event" }, { id: "health", label: "fertility clinic" }),
  ).toBe(true);
});

it.each([
  "cannabis dispensary",
  "bar",
  "tattoo studio",
  "vape shop",
  "cigar lounge",
  "casino",
  "liquor store",
  "brewery",
  "wine shop",
])("a %s is for adults: no wish of its speaks of children", (label) => {
  expect(isForAdults({ id: "x", label })).toBe(true);
  expect(isTold("Children's Day", label)).toBe(false);
  expect(suitsAdults("Old hands and first-timers, children and grandparents: {greeting}.")).toBe(false);
  expect(suitsAdults("{greeting} to old neighbors and new ones.")).toBe(true);
});

it.each(["bakery", "barbershop", "salad bar", "snack bar", "juice bar", "brow bar", "bookshop"])(
  "a %s is for everybody",
  (label) => expect(isForAdults({ id: "x", label })).toBe(false),
);
