import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const STATIC_IMPORT = /^(?:import|export)\s(?:[^;]*?\sfrom\s)?"([^"]+)";$/gm;

/** The files that `entry` loads before its first line runs, and what they take from packages. */
function follow(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  return [...readFileSync(entry, "utf8").matchAll(STATIC_IMPORT)].flatMap(([, from]) => {
    if (from.startsWith("node:")) return [];
    if (!from.startsWith(".")) return [`${path.relative(root, entry)}: ${from}`];
    return follow(path.resolve(path.dirname(entry), from), seen);
  });
}

const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const programs = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^(?:exec )?node (scripts\/\S+\.mjs)/.exec(command) ?? [];
  return file === undefined ? [] : [{ name, file }];
});

test("start and test are among the programs looked at", () => {
  expect(programs.map(({ name }) => name)).toEqual(expect.arrayContaining(["start", "test", "api-key", "generate"]));
});

test.each(programs)("npm run $name begins on a fresh clone, where no package is installed yet", ({ file }) => {
  expect(follow(path.join(root, file))).toEqual([]);
});
