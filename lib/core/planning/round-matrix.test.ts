import fc from "fast-check";
import { expect, it } from "vitest";
import { roundMatrix } from "./round-matrix";

it("keeps row sums, and cells and column sums within one, for any shares", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 10 }),
      (weights, totals) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const cells = totals.map((total) => weights.map((weight) => (total * weight) / sum));
        const rounded = roundMatrix(
          cells,
          weights.map(() => Number.POSITIVE_INFINITY),
        );
        for (const [r, row] of rounded.entries()) {
          expect(row.reduce((all, cell) => all + cell, 0)).toBe(totals[r]);
          for (const [c, cell] of row.entries()) expect(Math.abs(cell - (cells[r]?.[c] ?? 0))).toBeLessThan(1);
        }
        for (const c of weights.keys()) {
          const column = (rows: number[][]) => rows.reduce((all, row) => all + (row[c] ?? 0), 0);
          expect(Math.abs(column(rounded) - column(cells))).toBeLessThan(1);
        }
      },
    ),
    { numRuns: 300 },
  ));

it("never lets a column above its maximum", () => {
  const cells = Array.from({ length: 5 }, () => [2.1, 0.9]);
  const rounded = roundMatrix(cells, [Number.POSITIVE_INFINITY, 4]);
  expect(rounded.reduce((all, row) => all + (row[1] ?? 0), 0)).toBe(4);
});
