import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { checkCells } from "../core/batching/check-cells";
import { isDuplicate } from "../core/batching/checked-row";
import type { CheckedBatchRow } from "./batch-row";
import { type BatchOptions, batchOptionsSchema } from "./schema";

describe("batchOptionsSchema", () => {
  it("takes channels as everywhere and by name, and fills in what is not said", () => {
    const quotas = [{ channel: "instagram", postsPerWeek: 3 }];
    expect(batchOptionsSchema.parse({ channels: ["instagram:3"] }).channels).toEqual(quotas);
    expect(batchOptionsSchema.parse({ channels: quotas }).channels).toEqual(quotas);
    const usual: BatchOptions = batchOptionsSchema.parse({});
    expect(usual).toEqual({ days: 30, writer: "auto", skipBadRows: true, runDuplicates: false });
  });

  it("refuses a channel and a column that do not exist", () => {
    expect(batchOptionsSchema.safeParse({ channels: ["myspace"] }).success).toBe(false);
    expect(batchOptionsSchema.safeParse({ mapping: { Client: "nonsense" } }).success).toBe(false);
    expect(batchOptionsSchema.safeParse({ mapping: { Client: "business_name", Notes: null } }).success).toBe(true);
  });
});

describe("isDuplicate", () => {
  it("is never true of a row that is refused, so that valid, invalid and duplicate are disjoint", () => {
    const cells = { business_name: "A", niche: "bakery", city: "Leeds" };
    const row: CheckedBatchRow = checkCells(3, cells, { days: 7 }, createBusinessSchema);
    expect(isDuplicate(row)).toBe(false);
    expect(isDuplicate({ ...row, duplicateOf: 2 })).toBe(true);
    expect(isDuplicate({ ...row, calendarId: "cal_1" })).toBe(true);
    expect(isDuplicate({ ...row, duplicateOf: 2, values: null })).toBe(false);
  });
});
