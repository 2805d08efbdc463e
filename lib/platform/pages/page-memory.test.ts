import { expect, test } from "vitest";
import type { PageEntry } from "./page-entry";
import { PageMemory } from "./page-memory";

const entry = (bytes: number): PageEntry => ({
  value: { kind: "APP_PAGE" },
  tags: [],
  renderedAt: 0,
  endsAt: 0,
  localStart: 0,
  sharedStart: null,
  checkedAt: 0,
  bytes,
});

test("memory stays within its bytes: the least recently used page leaves", () => {
  const memory = new PageMemory(100);
  memory.set("a", entry(40));
  memory.set("b", entry(40));
  memory.get("a");
  memory.set("c", entry(40));
  expect(["a", "b", "c"].filter((key) => memory.get(key))).toEqual(["a", "c"]);
});

test("a page that is replaced or deleted gives its bytes back", () => {
  const memory = new PageMemory(100);
  for (let i = 0; i < 10; i++) memory.set("a", entry(60));
  memory.delete("a");
  memory.set("b", entry(60));
  memory.set("c", entry(40));
  expect(memory.get("b")).toBeDefined();
  memory.set("huge", entry(101));
  expect(memory.get("huge")).toBeUndefined();
});
