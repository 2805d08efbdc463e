import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findOnPath } from "./find-browser.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bella-path-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const program = (name, text = "\x7fELF", mode = 0o755) => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};
const look = (...folders) => findOnPath(folders.map((folder) => path.join(root, folder)).join(path.delimiter));

test("the first program by a browser's name is taken, the headless shell before the others", () => {
  const chromium = program("a/chromium");
  expect(look("a", "missing")).toBe(chromium);
  expect(look("a", "b")).toBe(chromium);
  const shell = program("b/chromium-headless-shell");
  expect(look("a", "b")).toBe(shell);
});

test("Debian's own start script is a browser", () => {
  const script = program("a/chromium", '#!/bin/sh\nexec /usr/lib/chromium/chromium $CHROMIUM_FLAGS "$@"\n');
  expect(look("a")).toBe(script);
});

test("a folder, a file that cannot be run and a link to nothing are no browsers", () => {
  mkdirSync(path.join(root, "a/chromium"), { recursive: true });
  program("b/chromium", "", 0o644);
  mkdirSync(path.join(root, "c"));
  symlinkSync(path.join(root, "nothing"), path.join(root, "c/chromium"));
  expect(look("a", "b", "c")).toBeUndefined();
  expect(look("a", "b", "c", "d")).toBeUndefined();
  const real = program("d/chromium");
  expect(look("a", "b", "c", "d")).toBe(real);
});

test("Ubuntu's stub, which only asks for the snap, and the snap itself are passed over", () => {
  program(
    "a/chromium-browser",
    '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then\n  echo "Please install it with: snap install chromium"\n  exit 1\nfi\nexec /snap/bin/chromium "$@"\n',
  );
  const snap = program("snap/bin/../../usr/bin/snap");
  mkdirSync(path.join(root, "snap/bin"), { recursive: true });
  symlinkSync(snap, path.join(root, "snap/bin/chromium"));
  expect(look("a", "snap/bin")).toBeUndefined();
});
