import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { checkCells } from "../core/batching/check-cells";
import { isDuplicate } from "../core/batching/checked-row";
import type { CheckedBatchRow } from "./batch-row";
import { type BatchOptions, batchOptionsSchema, listBatchRowsQuerySchema } from "./schema";

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

describe("a spend cap", () => {
  it("is a cent at least, or none", () => {
    const messageOf = (spendCapUsd: unknown) =>
      batchOptionsSchema.safeParse({ spendCapUsd }).error?.issues.map(({ message }) => message);
    for (const cap of [0.01, 50, null, undefined]) expect(messageOf(cap)).toBeUndefined();
    for (const cap of [1e-12, 0.005]) expect(messageOf(cap)).toEqual([expect.stringContaining("at least $0.01")]);
    for (const cap of [0, -1]) expect(messageOf(cap)).toEqual([expect.stringContaining("Nothing can be written")]);
  });
});

describe("batchOptionsSchema's messages", () => {
  const problemsOf = (options: unknown) => {
    const { error } = batchOptionsSchema.safeParse(options);
    return error?.issues.map(({ path, message }) => [path.join("."), message]);
  };

  it("says of a channel that does not exist, at its place, what may be chosen", () => {
    expect(problemsOf({ channels: ["instagram", "myspace"] })).toEqual([
      ["channels.1", expect.stringMatching(/“myspace” is no channel\. Choose from: instagram, .*youtube\./)],
    ]);
    expect(problemsOf({ channels: ["instagram:99"] })).toEqual([["channels.0", expect.stringContaining("0 to 21")]]);
    expect(problemsOf({ channels: [{ channel: "myspace", postsPerWeek: 1 }] })).toEqual([
      ["channels.0.channel", expect.stringMatching(/instagram.*youtube/)],
    ]);
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

it("looks, for a character that no database can hold, for what is kept in its place", () => {
  expect(listBatchRowsQuerySchema.parse({ trade: "\0", q: "a\0b" })).toMatchObject({ trade: "\uFFFD", q: "a\uFFFDb" });
});
