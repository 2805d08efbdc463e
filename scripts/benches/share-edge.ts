import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { findFreePort } from "../launcher/check-port.mjs";
import { keepProcesses, startFleet } from "../testing/start-fleet";
import { startFileServer } from "../testing/start-nginx";
import { type BenchResult, percentile, round } from "./measure";
import { openConnections } from "./open-connections";
import { runWrk } from "./run-wrk";
import { shareMonth } from "./share-month";

const ROUNDS = 5;
const BUSY = { connections: 128, seconds: 6, headers: { "accept-encoding": "gzip" } };
const CONNECTIONS = 10_000;
const CROWD = { ...BUSY, connections: CONNECTIONS, seconds: 15 };
const ASKED = 3000;
const ASKED_PER_SECOND = 200;

/**
 * A month's page from the cache of deploy/nginx beside an nginx that serves the very same bytes as a file, in turns;
 * then 10,000 connections opened in one step and kept open, and 10,000 that all ask without a pause.
 */
export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-bench-"));
  const fleet = await startFleet({ webs: 1, worker: true, redis: true, nginx: true });
  const files = keepProcesses(process.env);
  try {
    const url = fleet.edge + (await shareMonth(fleet));
    const page = await fetchCompressed(url);
    const reference = await serveFile(folder, page, files.run);
    return await measure(url, reference, page.length);
  } finally {
    await files.killAll();
    await fleet.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(url: string, reference: string, bytes: number): Promise<BenchResult> {
  const ours: Awaited<ReturnType<typeof runWrk>>[] = [];
  const theirs: typeof ours = [];
  for (let i = 0; i < ROUNDS; i++) {
    theirs.push(await runWrk(reference, BUSY));
    ours.push(await runWrk(url, BUSY));
  }
  const rate = (runs: typeof ours) =>
    percentile(
      runs.map(({ perSecond }) => perSecond),
      50,
    );
  const crowd = await runWrk(url, CROWD);
  const held = await hold(url);
  return {
    pageGzipBytes: bytes,
    connections: BUSY.connections,
    sharePagePerSecond: round(rate(ours), 0),
    sameFilePerSecond: round(rate(theirs), 0),
    shareOverFile: round(rate(ours) / rate(theirs), 2),
    barShareOverFile: 0.5,
    errors: ours.reduce((sum, { errors }) => sum + errors, 0),
    ...held,
    crowdConnections: CONNECTIONS,
    crowdPerSecond: round(crowd.perSecond, 0),
    crowdErrors: crowd.errors,
    barErrors: 0,
  };
}

/** Opens all connections at once, then asks on them at a steady pace while all stay open. */
async function hold(url: string) {
  const held = await openConnections(url, CONNECTIONS);
  const firstBytes: number[] = [];
  let failed = 0;
  const asked: Promise<void>[] = [];
  for (let i = 0; i < ASKED; i++) {
    asked.push(
      held.ask().then(
        (ms) => void firstBytes.push(ms),
        () => void failed++,
      ),
    );
    await sleep(1000 / ASKED_PER_SECOND);
  }
  await Promise.all(asked);
  held.close();
  return {
    openConnections: held.open,
    openErrors: held.errors + failed,
    hitFirstByteP50Ms: round(percentile(firstBytes, 50)),
    hitFirstByteP99Ms: round(percentile(firstBytes, 99)),
    barHitFirstByteP99Ms: 50,
  };
}

/** The page as nginx keeps it. */
async function fetchCompressed(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { "accept-encoding": "gzip" } }, async (response) => {
      const chunks = await response.toArray();
      if (response.statusCode !== 200 || response.headers["content-encoding"] !== "gzip")
        reject(new Error(`the page came as ${response.statusCode}, ${response.headers["content-encoding"]}`));
      resolve(Buffer.concat(chunks));
    });
    request.once("error", reject);
  });
}

async function serveFile(folder: string, page: Buffer, run: ReturnType<typeof keepProcesses>["run"]): Promise<string> {
  const root = path.join(folder, "root");
  mkdirSync(root);
  writeFileSync(path.join(root, "index.html"), gunzipSync(page));
  writeFileSync(path.join(root, "index.html.gz"), page);
  const port = await findFreePort();
  await startFileServer({ folder, port, run }, root);
  return `http://127.0.0.1:${port}/index.html`;
}
