import { setTimeout as sleep } from "node:timers/promises";
import { type BenchResult, percentile, round } from "./measure";
import { machineTicks, treeCpuMs } from "./measure-cpu";
import { orderCalendar, type ServedBench, withServer } from "./serve-bench";

/** The bar's rate, and one that two cores shared with the database and these requests' sender keep up with. */
const RATES = { bar: { perSecond: 200, seconds: 15 }, steady: { perSecond: 60, seconds: 15 } };
const WARM_UP = { perSecond: 60, seconds: 2 };
const CALENDARS = 20;

type Call = (index: number) => Promise<Response>;

/**
 * Routes that do not generate, at the bar's 200 requests a second and at a steady 60: what a dashboard asks for, one
 * of ten a change. Requests leave by the clock, whether earlier ones are answered or not, and their time counts from
 * when they were due: a server that stalls is measured as its users would feel it.
 * What a request costs in CPU time (server, worker and database together) says whether the cores were enough.
 */
export const run = (): Promise<BenchResult> => withServer(measure);

async function measure(bench: ServedBench): Promise<BenchResult> {
  const calls = await listCalls(bench);
  await fire(calls, WARM_UP);
  // The steady rate first: what the bar's leaves waiting must not be counted to it.
  const steady = await measureRate(bench, calls, RATES.steady);
  const bar = await measureRate(bench, calls, RATES.bar);
  const named = Object.entries(steady).map(([name, value]) => [`steady_${name}`, value]);
  return { ...bar, barP95Ms: 100, ...Object.fromEntries(named) };
}

interface Rate {
  perSecond: number;
  seconds: number;
}

async function measureRate(bench: ServedBench, calls: readonly Call[], rate: Rate) {
  const [cpuBefore, before] = [treeCpuMs(bench.pid), machineTicks()];
  const { latencies, failed } = await fire(calls, rate);
  const [cpuAfter, after] = [treeCpuMs(bench.pid), machineTicks()];
  return {
    requestsPerSecond: rate.perSecond,
    seconds: rate.seconds,
    answered: latencies.length,
    failed,
    p50Ms: round(percentile(latencies, 50)),
    p95Ms: round(percentile(latencies, 95)),
    p99Ms: round(percentile(latencies, 99)),
    serverCpuMsPerRequest: round((cpuAfter - cpuBefore) / latencies.length, 2),
    machineBusyPercent: round((100 * (after.busy - before.busy)) / (after.all - before.all)),
  };
}

async function listCalls(bench: ServedBench): Promise<Call[]> {
  const { call } = bench;
  const calendars: Awaited<ReturnType<typeof orderCalendar>>[] = [];
  for (let index = 0; index < CALENDARS; index++)
    calendars.push(await orderCalendar(bench, { index, days: 90, prefer: "wait=20" }));
  const calendar = (index: number) => calendars[index % CALENDARS] ?? { id: "", businessId: "" };
  const posts = await Promise.all(
    calendars.map(async ({ id }) => (await (await call(`/api/v1/calendars/${id}/posts?limit=1`)).json()).items[0].id),
  );
  const post = (index: number): string => posts[index % CALENDARS];
  return [
    () => call("/api/v1/workspace"),
    () => call("/api/v1/calendars"),
    () => call("/api/v1/businesses"),
    (index) => call(`/api/v1/calendars/${calendar(index).id}`),
    (index) => call(`/api/v1/calendars/${calendar(index).id}/posts`),
    (index) => call(`/api/v1/calendars/${calendar(index).id}/posts?from=2027-02-01&to=2027-02-28`),
    (index) => call(`/api/v1/businesses/${calendar(index).businessId}`),
    (index) => call(`/api/v1/posts/${post(index)}`),
    (index) => call(`/api/v1/posts/${post(index)}/history`),
    (index) =>
      call(`/api/v1/posts/${post(index)}`, { method: "PATCH", body: { caption: `Fresh bread, batch ${index}.` } }),
  ];
}

async function fire(calls: readonly Call[], rate: Rate): Promise<{ latencies: number[]; failed: number }> {
  const latencies: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  const answers = Array.from({ length: rate.perSecond * rate.seconds }, async (_, index) => {
    const dueAt = startedAt + (index * 1000) / rate.perSecond;
    await sleep(dueAt - performance.now());
    // Calls and calendars take turns apart, or each kind of call would meet the same two calendars.
    const answer = await calls[index % calls.length]?.(Math.floor(index / calls.length)).catch(() => null);
    if (!answer?.ok) failed += 1;
    latencies.push(performance.now() - dueAt);
  });
  await Promise.all(answers);
  return { latencies, failed };
}
