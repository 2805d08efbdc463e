import { expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import { describeBatch } from "./describe-batch";
import { exportRejects } from "./export-rejects";
import { openBatchFile } from "./open-batch-file";
import { openRows } from "./open-rows";
import { orderBatch } from "./order-batch";
import { batchOptionsSchema } from "./schema";

const NOW = new Date("2026-11-28T12:00:00Z");
const OPTIONS = batchOptionsSchema.parse({ writer: "builtin", days: 7 });
const LIST = [
  "Client,Trade,Town,Country,Language,Start date,Posts per week,Website",
  "Which town,bakery,Springfield,,,03/04/2027,3,http://localhost",
  "No town,widget fettler,Yrok,GB,de,2027-05-01,25,x.com",
  "No land,bakery,Leeds,Nowhereland,,2027-05-01,25,",
  "Shifted,bakery,Yrok,GB,,2027-05-01,3,x.com,surplus",
  `Unread,bakery,${"Long ".repeat(40)},GB,,2027-05-01,25,`,
  ",bakery,Yrok,GB,,2027-05-01,3,",
  "German,bakery,Yrok,GB,de,2027-05-01,3,",
].join("\n");

const open = () => openBatchFile(new TextEncoder().encode(LIST));

async function rejectsOf(scope: WorkspaceScope): Promise<string[]> {
  const { id } = await orderBatch(scope, { open, fileName: "clients.csv" }, OPTIONS, NOW);
  const parts: Uint8Array[] = [];
  for await (const part of (await exportRejects(scope, id)).lines) parts.push(part);
  return Buffer.concat(parts).toString().split("\r\n").slice(1);
}

test("a row's town, language and trade are judged however wrong its other cells are: all its errors are told at once", async () => {
  const scope = await makeScope();
  const report = await describeBatch(scope, await open(), OPTIONS, NOW);
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "start_date", "invalid_date"],
    [2, "website", "invalid_value"],
    [2, "city", "ambiguous_place"],
    [3, "posts_per_week", "invalid_value"],
    [3, "language", "unsupported_language"],
    [3, "city", "unknown_place"],
    [4, "posts_per_week", "invalid_value"],
    [4, "country", "invalid_value"],
    // Its cells may be shifted: what stands under “Town” may be no town.
    [5, "website", "too_many_cells"],
    // A town that cannot be read is told of once.
    [6, "posts_per_week", "invalid_value"],
    [6, "city", "too_long"],
    [7, "business_name", "missing_value"],
    [7, "city", "unknown_place"],
    [8, "language", "unsupported_language"],
    [8, "city", "unknown_place"],
  ]);
  expect(report.places.map(({ city, rows }) => [city, rows])).toEqual([
    ["Yrok", [3, 7, 8]],
    ["Springfield", [2]],
  ]);
  expect(report.trades).toEqual([{ niche: "widget fettler", rows: [3] }]);
  expect(report.rows).toMatchObject({ total: 7, valid: 0, invalid: 7 });
});

test("the rejects file tells all reasons of a row, and so do rows that came as JSON", async () => {
  const scope = await makeScope();
  const [first, second] = await rejectsOf(scope);
  for (const column of ["start_date", "website", "city"]) expect(first).toContain(`${column}: `);
  for (const column of ["posts_per_week", "language", "city"]) expect(second).toContain(`${column}: `);
  const row = { name: "Qzz", niche: "bakery", city: "Springfeld Qzz", website: "http://localhost", posts_per_week: 25 };
  const { errors } = await describeBatch(scope, openRows([row]), OPTIONS, NOW);
  expect(errors.map(({ column }) => column).sort()).toEqual(["city", "posts_per_week", "website"]);
});

test("a row with a wrong cell tells at once that its business speaks a language nobody here writes", async () => {
  const scope = await makeScope();
  const german = { name: "Backhaus Nord", niche: "bakery", city: "Leeds", country: "GB", language: "de" };
  await createBusiness(scope, createBusinessSchema.parse(german));
  const row = { name: "Backhaus Nord", niche: "bakery", city: "Leeds", country: "GB", posts_per_week: 25 };
  const { errors } = await describeBatch(scope, openRows([row]), OPTIONS, NOW);
  expect(errors.map(({ column, code }) => [column, code])).toEqual([
    ["posts_per_week", "invalid_value"],
    ["language", "unsupported_language"],
  ]);
});
