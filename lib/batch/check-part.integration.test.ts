import fc from "fast-check";
import { expect, test } from "vitest";
import { listAffected, listSeen, mergeReport } from "../../components/batch/import/file/check-part";
import type { TableRow } from "../../components/batch/import/fix/table-row";
import { toCanonicalCsv } from "../../components/batch/import/fix/to-csv";
import { makeScope } from "../../scripts/testing/make-workspace";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import type { BatchColumn } from "../core/batching/columns/batch-columns";
import { placeGroup } from "../core/batching/group-places";
import { describeBatch } from "./describe-batch";
import { openBatchFile } from "./open-batch-file";
import { batchOptionsSchema } from "./schema";

const NOW = new Date("2026-11-28T12:00:00Z");
const OPTIONS = batchOptionsSchema.parse({ writer: "builtin", days: 7 });
const ROWS = 600;
const start = (index: number): TableRow => ({
  row: index + 2,
  cells: {
    business_name: `Shop ${index}`,
    niche: index % 50 === 0 ? "zyxwv qqq" : "bakery",
    city: index % 40 === 0 ? "Qqzzville" : "Leeds",
    country: "GB",
    external_id: index % 3 === 0 ? `id-${index}` : "",
  },
});

/** Values that repeat other rows, break a row, or mend it. */
const TEXTS: readonly (readonly [BatchColumn, string])[] = [
  ...["Shop 3", "shop 3", "Shop 4", "SHOP 5!", "", "{{name}}", "Known Shop"].map(
    (text) => ["business_name", text] as const,
  ),
  ...["id-3", "id-6", " id-3 ", "", "n/a"].map((text) => ["external_id", text] as const),
  ...["Leeds", "York", "Springfield", "Qqzzville", ""].map((text) => ["city", text] as const),
  ...["bakery", "zyxwv qqq", "Zyxwv QQQ", "other qqq", ""].map((text) => ["niche", text] as const),
  ["tone", "witty"],
];

/** Rows that are touched again and again, so that they meet. */
const change = fc.record({
  at: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 40, 50, 599),
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.constant("leaveOut" as const) },
    { weight: 1, arbitrary: fc.constant("empty" as const) },
  ),
});

function apply(rows: readonly TableRow[], { at, kind }: typeof change extends fc.Arbitrary<infer One> ? One : never) {
  return rows.map((row, index): TableRow => {
    if (index !== at) return row;
    if (kind === "leaveOut") return { row: row.row, cells: row.cells, ...(row.leftOut ? {} : { leftOut: true }) };
    if (kind === "empty") return { row: row.row, cells: { business_name: "", niche: "", city: "" } };
    return { ...row, cells: { ...row.cells, [kind[0]]: kind[1] } };
  });
}

test("what a change does to a long list is told from the rows it concerns alone, as the whole list tells it", async () => {
  const scope = await makeScope();
  await createBusiness(
    scope,
    createBusinessSchema.parse({ name: "Known Shop", niche: "gym", city: "Leeds", country: "GB" }),
  );
  const judge = async (rows: readonly TableRow[]) =>
    describeBatch(scope, await openBatchFile(new TextEncoder().encode(toCanonicalCsv(rows, 1))), OPTIONS, NOW);
  const first = Array.from({ length: ROWS }, (_, index) => start(index));
  const whole = await judge(first);
  const brief = ({
    rows: { reused: _, ...rows },
    errors,
    warnings,
    duplicates,
    updates,
    places,
    trades,
  }: typeof whole) => {
    const group = <One extends { rows: number[] }>(list: One[], keyOf: (one: One) => string) =>
      Object.fromEntries(list.map((one) => [keyOf(one).toLowerCase(), one.rows]));
    return {
      rows,
      errors,
      warnings,
      duplicates,
      updates,
      places: group(places, placeGroup),
      trades: group(trades, ({ niche }) => niche),
    };
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (steps) => {
        let before: readonly TableRow[] = first;
        let report = whole;
        for (const step of steps) {
          const now = step.reduce<readonly TableRow[]>(apply, before);
          const affected = listAffected(before, now);
          if (!affected) throw new Error("the whole list would be sent");
          const sent = listSeen(now, affected);
          const part = sent.length === 0 ? null : await judge(sent);
          const merged = mergeReport(report, part, { before, affected });
          if (!merged) throw new Error("nothing was merged");
          expect(brief(merged)).toEqual(brief(await judge(now)));
          [before, report] = [now, merged];
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
