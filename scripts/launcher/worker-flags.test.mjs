import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { WORKER_FLAGS } from "./worker-flags.mjs";

const read = (file) => readFileSync(path.resolve(import.meta.dirname, "../..", file), "utf8");

test("the image runs its worker with the flags of the launcher", () => {
  expect(read("deploy/Dockerfile")).toContain(
    `CMD ${JSON.stringify(["node", ...WORKER_FLAGS, "dist/worker.mjs"]).replaceAll(",", ", ")}`,
  );
});

test("no flag is set anew by the worker itself: the last word wins, and the figures are another flag's", () => {
  expect(read("worker/main.ts")).not.toContain("setFlagsFromString");
});
