import { expect, test } from "vitest";
import { readMoney } from "./read-money";

test.each([
  ["50", 50],
  ["50.00", 50],
  ["50,00", 50],
  ["2,5", 2.5],
  ["0.005", 0.005],
  ["0", 0],
  ["$50", 50],
  ["$ 50.25", 50.25],
  ["US$ 50", 50],
  ["50 USD", 50],
  ["50 $", 50],
  ["1,000", 1000],
  ["1,000.50", 1000.5],
  ["2.500,00", 2500],
  ["1.000.000", 1_000_000],
  ["1,000,000", 1_000_000],
  ["1 000", 1000],
  ["1\u202f000,50", 1000.5],
  ["1\u00a0000", 1000],
  ["1'000.50", 1000.5],
  ["  75  ", 75],
])("reads %j as it is meant", (text, value) => {
  expect(readMoney(text)).toEqual({ value });
});

test("a blank field is no amount, which is not an error", () => {
  expect(readMoney("")).toEqual({ value: null });
  expect(readMoney("  ")).toEqual({ value: null });
});

test.each([
  "1.000",
  "12.345",
  "1,00,000",
  "1,0000",
  "1000,000.00",
  "1,000.000,5",
  "1.000,000",
  "10 00",
  "fifty",
  "€50",
  "£50",
  "5e3",
  "0x10",
  "-5",
  "1/2",
  "NaN",
  "Infinity",
  "50 60",
  "$",
  "$$50",
  "$50 USD",
  "50-60",
  "1..5",
  "50.",
])("refuses %j with a reason rather than guess", (text) => {
  expect(readMoney(text)).toEqual({ error: expect.stringMatching(/\.$/) });
});

test("an amount that can be read in two ways names both", () => {
  expect(readMoney("2.500")).toEqual({ error: "Is this 2500 or 2.5? Write one of these." });
});
