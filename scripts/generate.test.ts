import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
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
  [{ days: "-3" }, "--days: Days must be at least 1."],
  [{ start: "tomorrow" }, "--start: A date is written YYYY-MM-DD."],
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

/** The command as a shell starts it, with these words; what stands on standard output goes to `stdout`. */
function start(words: string[], stdout: "pipe" | number) {
  const args = ["--import", "tsx", "scripts/generate.ts", ...words];
  return spawn(process.execPath, args, { stdio: ["ignore", stdout, "pipe"] });
}

async function saysOf(child: ReturnType<typeof start>) {
  let said = "";
  child.stderr?.on("data", (part) => {
    said += part;
  });
  const [code] = await once(child, "close");
  return { code, said };
}

const goodWords = Object.entries(GOOD).map(([name, value]) => `--${name}=${value}`);

test("a negative number is a number, each option gets one message, and --help is no mistake", async () => {
  const negative = await saysOf(start([...goodWords, "--days", "-3"], "pipe"));
  expect(negative.code).toBe(2);
  expect(negative.said).toMatch(/^--days: Days must be at least 1\.\nnpm run/);
  const named = await saysOf(start([...goodWords, "--start=tomorrow"], "pipe"));
  expect(named.said.match(/--start: /g)).toHaveLength(1);
  expect(await saysOf(start(["--help"], "pipe"))).toEqual({ code: 0, said: "" });
});

test("a reader who has enough is no failure; a full disk is one, in a sentence", async () => {
  const child = start([...goodWords, "--days=366"], "pipe");
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await saysOf(child)).toEqual({ code: 0, said: "" });
  if (process.platform !== "linux") return;
  const full = await saysOf(start([...goodWords, "--days=3"], openSync("/dev/full", "w")));
  expect(full.code).toBe(1);
  expect(full.said).toMatch(/^The calendar could not be written out: .*ENOSPC.*\n$/);
});
