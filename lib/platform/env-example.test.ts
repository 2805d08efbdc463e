import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const names = (text: string, shape: RegExp) => [...text.matchAll(shape)].map(([, name]) => name).sort();

test(".env.example lists every variable that the environment module knows, and no other", () => {
  const known = names(readFileSync("lib/platform/env.ts", "utf8"), /^ {2}([A-Z][A-Z0-9_]+):/gm);
  const listed = names(readFileSync(".env.example", "utf8"), /^([A-Z][A-Z0-9_]+)=/gm);
  expect(listed).toEqual([...new Set(known)].sort());
});
