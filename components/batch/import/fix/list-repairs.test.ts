import { expect, test } from "vitest";
import { createBusinessSchema } from "@/lib/business/schema";
import { checkCells } from "@/lib/core/batching/check-cells";
import type { BatchCells } from "@/lib/core/batching/columns/batch-columns";
import { changeEach } from "./change-rows";
import { listRepairs } from "./list-repairs";

const OK = { business_name: "Harbor", niche: "bakery", city: "Leeds" };

/** The repairs of such rows, the first of which is row 2. */
function repairsOf(cells: BatchCells[], trades: { niche: string; rows: number[] }[] = []) {
  const rows = cells.map((one, index) => ({ row: index + 2, cells: { ...OK, ...one } }));
  const errors = rows.flatMap((one) => checkCells(one.row, one.cells, { days: 7 }, createBusinessSchema).errors);
  return { rows, repairs: listRepairs({ places: [], errors, warnings: [], trades }, rows) };
}

test("dates that only want their order are one group that reads them all; impossible dates are another", () => {
  const { rows, repairs } = repairsOf([
    { start_date: "01/12/2027" },
    { start_date: "05/06/2027" },
    { start_date: "2027-02-30" },
    { start_date: "soon" },
  ]);
  const order = repairs.find(({ title }) => title === "2 rows: dates like 01/12/2027");
  expect(order?.readings.map(({ label }) => label)).toEqual(["Read as day-first", "Read as month-first"]);
  const after = changeEach(rows, order?.readings[0]?.cells ?? new Map());
  expect(after.map(({ cells }) => cells.start_date)).toEqual(["2027-12-01", "2027-06-05", "2027-02-30", "soon"]);
  for (const other of repairs.filter((repair) => repair !== order)) expect(other.readings).toEqual([]);
});

test("dates that fit both orders leave the choice to the person", () => {
  const { repairs } = repairsOf([{ start_date: "03/04/2027" }]);
  expect(repairs[0]?.readings.map(({ label, cells }) => [label, cells.get(2)?.start_date])).toEqual([
    ["Read as day-first", "2027-04-03"],
    ["Read as month-first", "2027-03-04"],
  ]);
});

test("dates whose order another date told are one hint, which either order settles", () => {
  const cells = [{ start_date: "03/04/2027" }, { start_date: "05/06/2027" }];
  const dates = { orders: { start_date: "day_first", events: null }, isGuess: true } as const;
  const rows = cells.map((one, index) => ({ row: index + 2, cells: { ...OK, ...one } }));
  const warnings = rows.flatMap(
    ({ row, cells: own }) => checkCells(row, own, { days: 7, dates }, createBusinessSchema).warnings,
  );
  const [hint, ...others] = listRepairs({ places: [], errors: [], warnings, trades: [] }, rows);
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ title: "2 rows: dates like 03/04/2027 are a guess", isHint: true, rows: [2, 3] });
  expect(hint?.readings.map(({ label, cells: read }) => [label, read.get(2)?.start_date])).toEqual([
    ["Read as day-first", "2027-04-03"],
    ["Read as month-first", "2027-03-04"],
  ]);
});

test("no two groups have the same title, and values that want the same repair are one group", () => {
  const { repairs } = repairsOf([
    { days: "0" },
    { days: "many" },
    { business_name: "" },
    { channels: "myspace" },
    { channels: "friendster" },
    { start_date: "2027-02-30" },
    { start_date: "soon" },
  ]);
  const titles = repairs.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(repairs.find(({ column }) => column === "channels")?.rows).toEqual([5, 6]);
});

test("several weekdays that cannot be read are one group in which each is mended by itself", () => {
  const { repairs } = repairsOf([
    { closed_days: "every 2nd week" },
    { closed_days: "Blursday" },
    { closed_days: "Blursday" },
  ]);
  expect(repairs.map(({ spellings }) => spellings)).toEqual([
    [
      { text: "Blursday", rows: [3, 4] },
      { text: "every 2nd week", rows: [2] },
    ],
  ]);
});

test("a missing name cannot be set for all rows at once", () => {
  const { repairs } = repairsOf([{ business_name: "" }, { business_name: "" }, { niche: "" }]);
  expect(repairs.map(({ column, mayFill }) => [column, mayFill])).toEqual([
    ["business_name", false],
    ["niche", true],
  ]);
});

test("unknown trades are one group that may be set as a whole and lists each spelling, those of most rows first", () => {
  const trades = [
    { niche: "Owl walks", rows: [4] },
    { niche: "Zorbing", rows: [2, 3] },
  ];
  const { repairs } = repairsOf([], trades);
  expect(repairs).toHaveLength(1);
  expect(repairs[0]).toMatchObject({
    title: "3 rows: unknown trade",
    mayFill: true,
    mayClear: false,
    spellings: [
      { text: "Zorbing", rows: [2, 3] },
      { text: "Owl walks", rows: [4] },
    ],
  });
});

test("a warning of a cell is a hint that comes after what must be mended", () => {
  const rows = [{ row: 2, cells: { ...OK, business_name: "{{name}}" } }];
  const warnings = [{ row: 2, column: "business_name" as const, code: "template_hole", message: "“{{name}}” looks…" }];
  const [repair, ...more] = listRepairs({ places: [], errors: [], warnings, trades: [] }, rows);
  expect(more).toEqual([]);
  expect(repair).toMatchObject({
    isHint: true,
    mayFill: false,
    mayClear: false,
    rows: [2],
    detail: "“{{name}}” looks…",
  });
});

test("tones that were guessed or left out are hints that quote the text and offer the five tones", () => {
  const cells = ["warm and witty", "casual", "grim", "grim", "friendly"].map((tone) => ({ tone }));
  const rows = cells.map((one, index) => ({ row: index + 2, cells: { ...OK, ...one } }));
  const checked = rows.map(({ row, cells: own }) => checkCells(row, own, { days: 7 }, createBusinessSchema));
  const [errors, warnings] = [checked.flatMap((one) => one.errors), checked.flatMap((one) => one.warnings)];
  const repairs = listRepairs({ places: [], errors, warnings, trades: [] }, rows);
  const tones = ["friendly", "professional", "playful", "warm", "bold"];
  expect(repairs.map(({ title, choices, isHint, mayFill }) => [title, choices, isHint, mayFill])).toEqual([
    ["2 rows: tone is a guess", tones, true, true],
    ["2 rows: tone is left out", tones, true, true],
  ]);
  expect(repairs[0]?.spellings.map(({ text }) => text)).toEqual(["warm and witty", "casual"]);
  expect(repairs[1]?.detail).toContain("“grim”");
});

test("a group's title speaks of several things as several", () => {
  const { repairs } = repairsOf([
    { channels: "myspace" },
    { offers: "x".repeat(3000) },
    { external_id: "x".repeat(500) },
    { posts_per_week: "99" },
  ]);
  const titles = new Set(repairs.map(({ title }) => title));
  expect(titles).toEqual(
    new Set([
      "1 row: channels are none of Bella’s",
      "1 row: offers are too long",
      "1 row: external ID is too long",
      "1 row: posts a week cannot be used",
    ]),
  );
});

test("a cell that names two towns is said to, and a name of several towns is said to be one", () => {
  const asked = (city: string, towns: readonly string[]) => {
    const candidates = towns.map((name) => ({
      city: name,
      region: "X",
      country: "US",
      timezone: "UTC",
      population: 1,
    }));
    const place = { city, region: null, country: null, postcodeArea: null, suggestions: [], rows: [2], candidates };
    const places = [{ ...place, code: "ambiguous_place" as const }];
    return listRepairs({ places, errors: [], warnings: [], trades: [] }, [])[0]?.detail;
  };
  expect(asked("Minneapolis/St. Paul", ["Minneapolis", "Saint Paul"])).toContain("names several towns");
  expect(asked("Leeds, Bradford", ["Leeds", "Bradford"])).toContain("names several towns");
  expect(asked("Springfield", ["Springfield", "Springfield"])).toContain("have this name");
  expect(asked("Newcastle", ["Newcastle upon Tyne", "Newcastle"])).toContain("have this name");
});
