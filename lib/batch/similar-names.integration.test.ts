import { expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import { describeBatch } from "./describe-batch";
import { openBatchFile } from "./open-batch-file";
import { batchOptionsSchema } from "./schema";

const NOW = new Date("2026-11-28T12:00:00Z");
const OPTIONS = batchOptionsSchema.parse({ writer: "builtin", days: 7 });
const LIST = [
  "Client,Trade,Town,Country,Client ID",
  "Smith & Sons,bakery,Leeds,GB,",
  "Smith & Sons,bakery,York,GB,",
  "Smith and Sons Ltd,bakery,Leeds,GB,",
  "Old Ink Company,tattoo studio,Leeds,GB,B-2",
  "Harbor Cafe,cafe,Leeds,GB,",
].join("\n");

test("a row whose business the workspace may have under another spelling is warned of, in its own town and without two ids", async () => {
  const scope = await makeScope();
  for (const [name, externalId] of [
    ["Smith and Sons Ltd", null],
    ["Old Ink", "B-1"],
  ] as const) {
    const business = { name, niche: "bakery", city: "Leeds", country: "GB", externalId };
    await createBusiness(scope, createBusinessSchema.parse(business));
  }
  const { warnings } = await describeBatch(scope, await openBatchFile(new TextEncoder().encode(LIST)), OPTIONS, NOW);
  const similar = warnings.filter(({ code }) => code === "similar_name");
  expect(similar.map(({ row }) => row)).toEqual([2, 4]);
  expect(warnings.filter(({ code }) => code === "two_ids")).toEqual([]);
  expect(similar[0]?.message).toContain("“Smith and Sons Ltd”, which is in your list of businesses");
});

test("a row of the same name, town and trade as another under another id is warned of, also where the workspace has that one", async () => {
  const scope = await makeScope();
  const stored = { name: "Harbor Cafe", niche: "cafe", city: "Leeds", country: "GB", externalId: "A-1" };
  await createBusiness(scope, createBusinessSchema.parse(stored));
  const list = [
    "Client,Trade,Town,Country,Client ID",
    "HARBOR CAFE,Café,Leeds,GB,B-1",
    "Harbor Cafe,barber,Leeds,GB,B-2",
    "Elm,spa,Bath,GB,C-1",
    "Elm,spa,Bath,GB,C-2",
    "Harbor Cafe,cafe,Leeds,GB,A-1",
  ].join("\n");
  const { rows, warnings } = await describeBatch(
    scope,
    await openBatchFile(new TextEncoder().encode(list)),
    OPTIONS,
    NOW,
  );
  expect(rows).toMatchObject({ valid: 5, duplicate: 0 });
  const twins = warnings.filter(({ code }) => code === "two_ids");
  expect(
    twins.map(({ row, column, message }) => [row, column, /(?:row|id|id of) “?([A-Z]-\d|\d)/.exec(message)?.[1]]),
  ).toEqual([
    [2, "external_id", "A-1"],
    [5, "external_id", "4"],
    [6, "external_id", "2"],
  ]);
});
