import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { findFreePort } from "../launcher/check-port.mjs";

/** A running Bella (`npm start` on a data folder of its own) to measure. */
export interface ServedBench {
  dataDir: string;
  /** The launcher's process, whose descendants are the server, the worker and the database. */
  pid: number;
  /** A request with the bench's API key; a body is sent as JSON. */
  call: (route: string, init?: { method?: string; body?: unknown; prefer?: string }) => Promise<Response>;
}

/** Starts everything `npm start` starts, measures, stops it and leaves nothing behind. */
export async function withServer<T>(measure: (bench: ServedBench) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bella-bench-"));
  // As root the database runs as another account, which must be able to enter.
  chmodSync(dataDir, 0o755);
  const port = await findFreePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), BELLA_DATA_DIR: dataDir };
  const server = spawn(process.execPath, ["scripts/start.mjs"], { stdio: ["ignore", "ignore", "inherit"], env });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    for (;;) {
      if (server.exitCode !== null) throw new Error("the server did not start");
      const ready = await fetch(`${base}/api/health/ready`).catch(() => null);
      if (ready?.ok) break;
      await sleep(200);
    }
    const key = execFileSync(process.execPath, ["scripts/run.mjs", "api-key", "bench@example.com"], {
      env,
      encoding: "utf8",
    });
    const authorization = `Bearer ${key.trim()}`;
    return await measure({
      dataDir,
      pid: server.pid ?? 0,
      call: (route, { method = "GET", body, prefer } = {}) =>
        send(base + route, method, { authorization, ...(prefer ? { prefer } : {}) }, body),
    });
  } finally {
    server.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** As many connections as a busy office's browsers hold; whoever finds none free waits for one, and that counts. */
const agent = new Agent({ keepAlive: true, maxSockets: 100 });
const ANSWER_MS = 30_000;
/** Browsers and clients take answers compressed, which is part of what they cost. */
const USUAL_HEADERS = { "content-type": "application/json", "accept-encoding": "gzip" };

/** One request over a kept connection: `fetch` takes more of the cores than what is measured, and opens a connection for every request that waits. */
function send(url: string, method: string, headers: Record<string, string>, body: unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method, agent, headers: { ...headers, ...USUAL_HEADERS }, timeout: ANSWER_MS },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          const status = answer.statusCode ?? 500;
          const bytes = Buffer.concat(parts);
          const body = answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
          resolve(new Response(status === 204 ? null : body, { status }));
        });
      },
    );
    asked.on("timeout", () => asked.destroy(new Error(`no answer within ${ANSWER_MS} ms`)));
    asked.on("error", reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const TOWNS = [
  ..."Leeds Bristol Manchester Edinburgh Cardiff Belfast".split(" ").map((city) => `${city}|GB`),
  ..."Toronto Vancouver Calgary Ottawa".split(" ").map((city) => `${city}|CA`),
  ..."Sydney Brisbane Perth Adelaide".split(" ").map((city) => `${city}|AU`),
  ..."Dublin|IE Cork|IE Auckland|NZ Wellington|NZ Durban|ZA Singapore|SG".split(" "),
];

/** Orders a calendar of the built-in writer, for the `index`th town of twenty unless `town` names another. @returns the answer when it is written, or at once without `prefer` */
export async function orderCalendar(
  { call }: ServedBench,
  wish: { index: number; days: number; prefer?: string; town?: number },
): Promise<{ id: string; businessId: string; status: string; postCount: number }> {
  const [city, country] = (TOWNS[(wish.town ?? wish.index) % TOWNS.length] ?? "").split("|");
  // Another business each time, so that nothing is served from what an earlier one stored.
  const business = { name: `Bench ${wish.index}`, niche: "bakery", city, country };
  const body = { business, days: wish.days, startDate: "2027-01-01", writer: "builtin" };
  const answer = await call("/api/v1/calendars", {
    method: "POST",
    body,
    ...(wish.prefer ? { prefer: wish.prefer } : {}),
  });
  if (!answer.ok) throw new Error(`the order was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
