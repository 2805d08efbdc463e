import { expect, test } from "vitest";
import { readCap } from "./read-cap";

test("a cap that is spent already is refused with what was spent, a higher one and none are taken", () => {
  const refused = { error: "Already spent $1.09. Give more than that, or leave it empty." };
  expect(readCap("0.5", 1.09)).toEqual(refused);
  expect(readCap("$1.09", 1.09)).toEqual(refused);
  expect(readCap("1.10", 1.09)).toEqual({ value: 1.1 });
  expect(readCap("", 1.09)).toEqual({ value: null });
  expect(readCap("much", 1.09)).toHaveProperty("error");
});

test("while nothing is spent any cap but nothing is taken", () => {
  expect(readCap("0.01")).toEqual({ value: 0.01 });
  for (const nothing of ["0", "$0.00"]) expect(readCap(nothing), nothing).toHaveProperty("error");
});
