import { expect, it } from "vitest";
import type { BusinessRow } from "./data";
import { describeBusiness } from "./describe-business";
import { createBusinessSchema } from "./schema";
import { toBusinessFacts } from "./to-business";

/** A row as it was stored before trades knew what they keep. */
async function storedBefore(name: string, niche: string, services: string[] = []): Promise<BusinessRow> {
  const input = createBusinessSchema.parse({ name, niche, city: "Leeds", country: "GB", services });
  const described = await describeBusiness(input);
  const { keeps: _keeps, ...trade } = described.trade;
  return { ...described, trade, workspaceId: "", createdAt: new Date(0), updatedAt: new Date(0) } as BusinessRow;
}

it.each([
  ["Green Fork", "vegan restaurant", [], ["vegan"]],
  ["Halal Corner", "restaurant", [], ["muslim"]],
  ["Crumb", "bakery", ["Everything is gluten-free"], ["gluten_free"]],
  ["Crumb", "bakery", ["Vegan cakes", "Wedding cakes"], undefined],
])("%s, %s, selling %j, stored long ago, keeps %j", async (name, niche, services, keeps) =>
  expect(toBusinessFacts(await storedBefore(name, niche, services)).trade.keeps).toEqual(keeps),
);
