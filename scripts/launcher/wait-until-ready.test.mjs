import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { findFreePort } from "./check-port.mjs";
import { waitUntilReady } from "./wait-until-ready.mjs";

const STUCK_MS = 300;
const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const sick = (detail) => ({
  status: 503,
  body: JSON.stringify({ checks: { queue: { status: "unhealthy", detail } } }),
});
const ready = { status: 200, body: "{}" };

/** A health page that answers what `at` says for the milliseconds since the first question. */
const health = async (at) => `http://127.0.0.1:${(await listen(0, at)).address().port}`;

async function listen(port, at) {
  let first;
  const server = createServer((_, response) => {
    first ??= Date.now();
    const { status, body } = at(Date.now() - first);
    response.writeHead(status).end(body);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

const idle = { cpuMs: () => 0, crashes: () => 0 };
const wait = (origin, more = {}) => {
  const said = [];
  const options = {
    signal: new AbortController().signal,
    stuckMs: STUCK_MS,
    sayEveryMs: 100,
    say: (line) => said.push(line),
  };
  return waitUntilReady(origin, { ...options, ...idle, ...more }).then(
    (word) => ({ word, said }),
    (error) => ({ error: error.message, said }),
  );
};

test("a start whose answers change is waited for, however long it takes, and says what it waits for", async () => {
  const origin = await health((ms) =>
    ms < 4 * STUCK_MS ? sick(`Step ${Math.floor(ms / 100)} is being done.`) : ready,
  );
  const { error, said } = await wait(origin);
  expect(error).toBeUndefined();
  expect(said[0]).toMatch(/^ {2}… \d+ s: Step \d+ is being done\.$/);
});

test("a slow machine is not given up on while its processes work", async () => {
  const port = await findFreePort();
  setTimeout(() => listen(port, () => ready), 3 * STUCK_MS);
  const { error, said } = await wait(`http://127.0.0.1:${port}`, { cpuMs: () => Date.now() });
  expect(error).toBeUndefined();
  expect(said[0]).toMatch(/The web server does not listen yet\.$/);
});

test("a server that only answers questions does not get on by it", async () => {
  const origin = await health(() => sick("The queue is not there yet."));
  expect((await wait(origin, { cpuMs: () => Date.now() })).error).toContain("nothing has moved");
});

test("processes that only die and come back are no progress", async () => {
  const origin = await health(() => sick("The queue is not there yet."));
  let crashes = 0;
  const { error } = await wait(origin, { cpuMs: () => Date.now(), crashes: () => ++crashes });
  expect(error).toContain("keeps ending");
});

test("a start that stands still is given up on in plain words that say what to do", async () => {
  const origin = await health(() => sick("The queue is not there yet."));
  const { error } = await wait(origin, { logFolder: "/data/logs" });
  expect(error).toBe(
    "Bella did not start: for 0.3 s nothing has moved. The last that was heard: The queue is not there yet.\n" +
      "Start her again; if it happens once more, read /data/logs/web.log and /data/logs/worker.log, or set LOG_LEVEL=debug to learn more.",
  );
});
