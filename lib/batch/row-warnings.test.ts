import { expect, test } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { checkCells } from "../core/batching/check-cells";
import { listRowWarnings } from "./row-warnings";

const warningsOf = (cells: Record<string, string>) => {
  const given = { business_name: "Harbor", niche: "bakery", city: "Leeds", ...cells };
  const checked = checkCells(4, given, { days: 7 }, createBusinessSchema);
  expect(checked.errors).toEqual([]);
  return listRowWarnings(checked);
};

test("a template's gap in a cell is a warning at that cell, and the row runs", () => {
  expect(warningsOf({ business_name: "{{name}}", services: "{service}|Cakes|[your service]", offers: "Buns" })).toEqual(
    [
      { row: 4, column: "business_name", code: "template_hole", message: expect.stringContaining("“{{name}}”") },
      { row: 4, column: "services", code: "template_hole", message: expect.stringContaining("“{service}”") },
    ],
  );
});

test("a row without such words is warned of nothing", () => {
  expect(warningsOf({ services: "Cakes", events: "2027-05-01=Fair" })).toEqual([]);
});
