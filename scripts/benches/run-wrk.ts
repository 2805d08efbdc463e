import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What wrk saw; latencies are of whole answers, so a first byte came no later. */
export interface WrkRun {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  requests: number;
  /** Connections, reads, writes and time-outs that failed, and answers other than 2xx and 3xx. */
  errors: number;
}

export interface WrkLoad {
  connections: number;
  seconds: number;
  headers?: Record<string, string>;
}

const THREADS = 2;
const MS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Loads one address with wrk. @throws when wrk is not installed or says something else */
export async function runWrk(url: string, { connections, seconds, headers = {} }: WrkLoad): Promise<WrkRun> {
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const load = ["-t", String(Math.min(THREADS, connections)), "-c", String(connections), "-d", `${seconds}s`];
  const args = [...load, "--timeout", "10s", "--latency", ...named, url];
  const { stdout } = await promisify(execFile)("wrk", args);
  return readWrk(stdout);
}

function readWrk(text: string): WrkRun {
  const number = (shape: RegExp) => Number(shape.exec(text)?.[1] ?? Number.NaN);
  const latency = (percent: number) => {
    const [, value, unit = ""] = new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, "m").exec(text) ?? [];
    return Number(value) * (MS[unit] ?? Number.NaN);
  };
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? "0";
  const run = {
    perSecond: number(/^Requests\/sec:\s+([\d.]+)$/m),
    p50Ms: latency(50),
    p99Ms: latency(99),
    requests: number(/(\d+) requests in/),
    errors: [...socket, refused].reduce((sum, count) => sum + Number(count), 0),
  };
  if (Object.values(run).some(Number.isNaN)) throw new Error(`wrk said something else:\n${text}`);
  return run;
}
