import { expect, test } from "vitest";
import { hasLines, shownText, textAfter } from "./cell-text";

test("a cell of several lines is known by any end of line, and one line is not", () => {
  expect(["a\nb", "a\r\nb", "a\rb", "a b", ""].map(hasLines)).toEqual([true, true, true, false, false]);
});

test("a cell that was opened and left is the same to the letter, whatever ends its lines", () => {
  for (const text of ["Sourdough\nRye bread", "Sourdough\r\nRye bread", "a\rb\n", "plain", ""])
    expect(textAfter(text, shownText(text))).toBe(text);
});

test("what was typed keeps the line breaks it was typed with", () => {
  expect(textAfter("Sourdough\r\nRye bread", "Sourdough\nRye breads")).toBe("Sourdough\nRye breads");
  expect(textAfter("Sourdough\nRye bread", "Sourdough")).toBe("Sourdough");
});
