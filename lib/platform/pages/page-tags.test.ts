import { expect, test } from "vitest";
import { readPageTags, writePageTags } from "./page-tags";

test("a page's tags, end and frame origins survive the way through Next", () => {
  const kept = { tags: ["share:1", "calendar:2"], endsAt: 1_800_000_000_000, frameAncestors: ["https://a.example"] };
  const header = ["_N_T_/layout", "_N_T_/s/[token]/page", ...writePageTags(kept)].join(",");
  expect(readPageTags({ "x-next-cache-tags": header })).toEqual(kept);
});

test("a page without an end has none", () => {
  const kept = { tags: ["share:1"], endsAt: Number.POSITIVE_INFINITY, frameAncestors: [] };
  expect(readPageTags({ "x-next-cache-tags": writePageTags(kept).join(",") })).toEqual(kept);
  expect(readPageTags(undefined)).toEqual({ tags: [], endsAt: Number.POSITIVE_INFINITY, frameAncestors: [] });
});

test("only a page that says so may be listed", () => {
  const kept = {
    tags: ["share:shr_1"],
    endsAt: Number.POSITIVE_INFINITY,
    frameAncestors: [],
    indexable: true,
  } as const;
  const written = writePageTags({ ...kept, tags: [...kept.tags], frameAncestors: [] }).join(",");
  expect(readPageTags({ "x-next-cache-tags": written })).toEqual(kept);
  expect(readPageTags({ "x-next-cache-tags": "share:shr_1" }).indexable).toBeUndefined();
});
