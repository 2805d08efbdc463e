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
  expect(similar[0]?.message).toContain("“Smith and Sons Ltd”, which is in your list of businesses");
});
