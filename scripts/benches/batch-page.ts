import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { businessCells } from "../testing/make-batch";
import { type Fleet, startFleet } from "../testing/start-fleet";
import { type BenchResult, percentile, round } from "./measure";

const ROWS = 1000;
const DAYS = 30;
const SCROLL_MS = 20_000;
/** A wheel's notch, and the pause after it: who looks for a row scrolls so. */
const NOTCH = { px: 240, everyMs: 60 };
/** A longer task makes a page stutter. */
const LONG_MS = 50;
/** The table scrolls to its end and back. */
const NOTCHES_ONE_WAY = 120;

/**
 * The page of a batch of 1,000 rows in a real browser, the built web server and a worker that writes the batch all the
 * while: how long tasks of the page's main thread are while its table is scrolled. On two cores browser, worker and
 * Postgres take them from each other, so the CPU time of a task is told beside the time by the clock.
 */
export async function run(): Promise<BenchResult> {
  const fleet = await startFleet({ webs: 1, worker: true });
  try {
    const browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    try {
      return await measure(fleet, browser);
    } finally {
      await browser.close();
    }
  } finally {
    await fleet.stop();
  }
}

async function measure(fleet: Fleet, browser: Browser): Promise<BenchResult> {
  const [origin = ""] = fleet.webs;
  const authorization = `Bearer ${fleet.key}`;
  const page = await browser.newPage({
    extraHTTPHeaders: { authorization },
    viewport: { width: 1360, height: 900 },
  });
  const id = await order(origin, authorization);
  await page.goto(`${origin}/batches/${id}`);
  await page.locator("tr[data-row]").first().waitFor();
  await sleep(2000);
  const before = await countDone(origin, authorization, id);
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await scroll(page);
  const tasks = listMainTasks((await browser.stopTracing()).toString("utf8"), `/batches/${id}`);
  const after = await countDone(origin, authorization, id);
  return {
    rows: ROWS,
    scrolledMs: SCROLL_MS,
    rowsWrittenMeanwhile: after - before,
    tasks: tasks.length,
    longTasksByClock: tasks.filter(({ ms }) => ms > LONG_MS).length,
    longestByClockMs: round(Math.max(...tasks.map(({ ms }) => ms))),
    longTasksByCpu: tasks.filter(({ cpuMs }) => cpuMs > LONG_MS).length,
    barLongTasks: 0,
    longestCpuMs: round(Math.max(...tasks.map(({ cpuMs }) => cpuMs))),
    p99CpuMs: round(
      percentile(
        tasks.map(({ cpuMs }) => cpuMs),
        99,
      ),
    ),
    mainThreadBusyPercent: round((100 * tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0)) / SCROLL_MS),
  };
}

async function order(origin: string, authorization: string): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, index) => businessCells(index));
  const response = await fetch(`${origin}/api/v1/batches`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ rows, options: { days: DAYS, startDate: "2027-01-01", writer: "builtin" } }),
  });
  if (response.status !== 202)
    throw new Error(`the batch was answered with ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

async function countDone(origin: string, authorization: string, id: string): Promise<number> {
  const response = await fetch(`${origin}/api/v1/batches/${id}`, { headers: { authorization } });
  return ((await response.json()) as { counts: { succeeded: number } }).counts.succeeded;
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(680, 600);
  const until = performance.now() + SCROLL_MS;
  for (let notch = 0; performance.now() < until; notch += 1) {
    const isDown = Math.floor(notch / NOTCHES_ONE_WAY) % 2 === 0;
    await page.mouse.wheel(0, isDown ? NOTCH.px : -NOTCH.px);
    await sleep(NOTCH.everyMs);
  }
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { frames?: { url?: string; processId?: number }[] } };
}

/** Every task of the page's main thread, by the clock and by its CPU time. */
function listMainTasks(trace: string, address: string): { ms: number; cpuMs: number }[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const pages = traceEvents.flatMap(({ name, args }) =>
    name === "TracingStartedInBrowser" ? (args?.data?.frames ?? []) : [],
  );
  const pid = pages.find(({ url }) => url?.includes(address))?.processId;
  const main = traceEvents.find(
    ({ name, args, pid: of }) => name === "thread_name" && args?.name === "CrRendererMain" && of === pid,
  );
  if (!main) throw new Error("the trace does not tell the page's main thread");
  return traceEvents
    .filter(({ name, pid: of, tid }) => name.endsWith("RunTask") && of === main.pid && tid === main.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, cpuMs: tdur / 1000 }));
}
