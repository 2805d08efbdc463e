import { expect, test } from "vitest";
import { readQuery } from "./read-query";

const read = (query: string) => readQuery({ url: `http://localhost/api?${query}` });

test("a parameter that is given twice is refused, whatever its values: one of them would be left out in silence", () => {
  expect(read("rows=2,3&format=zip&q=")).toEqual({ rows: "2,3", format: "zip", q: "" });
  for (const query of ["rows=2&rows=3", "rows=2&format=zip&rows=2", "rows=&rows="])
    expect(() => read(query)).toThrow(
      expect.objectContaining({ code: "invalid_input", errors: [{ path: "rows", message: "Give it once." }] }),
    );
});

test("control characters in a parameter are refused", () => {
  expect(() => read("q=a%00")).toThrow(expect.objectContaining({ code: "invalid_input" }));
});
