import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const GOOD = { name: "Harbor Bakery", niche: "bakery", city: "Portland, OR", start: "2026-09-01" };

/** How the command line ends for these options, and what it says. */
async function generate(options: Record<string, string>) {
  const given = Object.entries({ ...GOOD, ...options }).map(([name, value]) => `--${name}=${value}`);
  const args = ["--import", "tsx", "scripts/generate.ts", ...given];
  return run(process.execPath, args, { env: { ...process.env, OPENAI_API_KEY: "" } }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: "" }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

const NO_NUMBER = "--days: Days must be a whole number from 1 to 731.";
const NO_CHANNELS = /^--channels: .* Write channels like instagram:3,facebook:2\./;

test.each([
  [{ days: "1e2" }, NO_NUMBER],
  [{ days: "0x10" }, NO_NUMBER],
  [{ days: "" }, NO_NUMBER],
  [{ days: "732" }, "--days: Days can be at most 731 (two years)."],
  [{ channels: "instagram:3:4" }, NO_CHANNELS],
  [{ channels: "" }, NO_CHANNELS],
])("%j is bad input: exit code 2, one clear message, nothing on standard output", async (options, message) => {
  const { code, stdout, stderr } = await generate(options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  const line = stderr.split("\n", 1)[0];
  if (typeof message === "string") expect(line).toBe(message);
  else expect(line).toMatch(message);
});

test("plain numbers are taken", async () => {
  const { code, stdout } = await generate({ days: "7", channels: "instagram:2, facebook" });
  expect(code).toBe(0);
  expect(stdout.split("\n", 1)[0]).toContain('"date","time","timezone","channel"');
});
