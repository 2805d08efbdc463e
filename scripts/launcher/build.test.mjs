import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ensureBundled } from "./build.mjs";

const PROGRAMS = {
  "worker/main.ts": "import { greet } from '../lib/greet';\nconsole.log(greet());",
  "scripts/migrate.ts": "console.log('migrate');",
  "scripts/check-env.ts": "console.log('check');",
  "lib/greet.ts": "export const greet = () => 'hello';",
  "package.json": "{}",
};

let root;
const inRoot = (name) => path.join(root, name);
const write = (name, text) => {
  mkdirSync(path.dirname(inRoot(name)), { recursive: true });
  writeFileSync(inRoot(name), text);
};
const bundle = () => readFileSync(inRoot("dist/worker.mjs"), "utf8");
const writtenAt = () => statSync(inRoot("dist/worker.mjs"), { bigint: true }).mtimeNs;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "bella-bundles-"));
  for (const [name, text] of Object.entries(PROGRAMS)) write(name, text);
  await ensureBundled(root);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

test("programs whose sources are as they were are not bundled again", async () => {
  const before = writtenAt();
  await ensureBundled(root);
  expect(writtenAt()).toBe(before);
});

test("an edit anywhere in the sources bundles them again", async () => {
  write("lib/greet.ts", "export const greet = () => 'good morning';");
  await ensureBundled(root);
  expect(bundle()).toContain("good morning");
  write("scripts/migrate.ts", "console.log('another migration');");
  await ensureBundled(root);
  expect(readFileSync(inRoot("dist/migrate.mjs"), "utf8")).toContain("another migration");
});

test("another Node bundles them again", async () => {
  const before = writtenAt();
  vi.spyOn(process, "version", "get").mockReturnValue("v99.1.0");
  await ensureBundled(root);
  expect(writtenAt()).not.toBe(before);
});

test.each([
  ["cut short", () => truncateSync(inRoot("dist/worker.mjs"), 10)],
  ["gone", () => unlinkSync(inRoot("dist/worker.mjs"))],
  ["not vouched for, as after a kill", () => unlinkSync(inRoot("dist/programs.json"))],
  ["vouched for by half a note", () => truncateSync(inRoot("dist/programs.json"), 5)],
])("a program that is %s is bundled again", async (_, harm) => {
  const whole = bundle();
  harm();
  await ensureBundled(root);
  expect(bundle()).toBe(whole);
});

test("bundles that fail leave no word that they are whole", async () => {
  write("lib/greet.ts", "export const greet = (");
  await expect(ensureBundled(root)).rejects.toThrow();
  write("lib/greet.ts", PROGRAMS["lib/greet.ts"]);
  await ensureBundled(root);
  expect(bundle()).toContain("hello");
});
