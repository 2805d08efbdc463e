import { beforeEach, expect, test } from "vitest";
import { passConsole } from "./log-console";
import { withLogContext } from "./log-context";
import { createLogger } from "./logger";

const lines: string[] = [];
const said = () => lines.map((line) => JSON.parse(line));
const nothing = () => undefined;
const target = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  trace: nothing,
} as Console;

beforeEach(() => {
  lines.length = 0;
  process.env.LOG_LEVEL = "info";
  const logger = createLogger({ write: (line) => void lines.push(line) });
  passConsole(target, () => logger);
});

test("each call is one line of JSON with its level, whatever it says", () => {
  target.log("   ▲ Next.js %s", "16.4.5");
  target.warn("several\nlines");
  target.error({ deep: { object: [1, 2] } });
  expect(said()).toMatchObject([
    { level: "info", msg: "▲ Next.js 16.4.5" },
    { level: "warn", msg: "several\nlines" },
    { level: "error", msg: "{ deep: { object: [ 1, 2 ] } }" },
  ]);
});

test("colours go, empty lines too", () => {
  target.log("\u001b[32m✓\u001b[39m Ready");
  target.log("");
  target.log();
  expect(said()).toMatchObject([{ msg: "✓ Ready" }]);
});

test("an error keeps its stack and its causes, and the ids of the request it happened in", () => {
  withLogContext({ requestId: "r1" }, () => target.error("⨯", new Error("broken", { cause: new Error("deeper") })));
  const [line] = said();
  expect(line).toMatchObject({ level: "error", requestId: "r1", err: { message: expect.stringContaining("broken") } });
  expect(line.err.stack).toContain("deeper");
});

test("what the level leaves out stays out", () => {
  target.debug("small talk");
  expect(lines).toEqual([]);
});
