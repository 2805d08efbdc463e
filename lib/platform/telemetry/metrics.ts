import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { poolUse } from "../db/client";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { logger } from "./logger";

const JOB_BUCKETS = [0.1, 0.5, 1, 5, 10, 30, 60];
const HTTP_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const PICKUP_BUCKETS = [0.025, 0.05, 0.1, 0.2, 0.5, 1, 5, 30, 120];

function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ prefix: "bella_", register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter({ name: `bella_${name}`, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge({ name: `bella_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[], buckets: number[]) =>
    new Histogram({ name: `bella_${name}`, help, labelNames, buckets, registers });
  const connections = gauge("db_connections", "Database connections by state", ["state"]);
  return {
    registry,
    connections,
    httpRequests: counter("http_requests_total", "Answered requests", ["method", "route", "status"]),
    httpDuration: histogram(
      "http_request_duration_seconds",
      "Time to answer",
      ["method", "route", "status"],
      HTTP_BUCKETS,
    ),
    httpActive: gauge("http_active_requests", "Requests being answered"),
    queueDepth: gauge("queue_depth", "Jobs by queue and state", ["queue", "state"]),
    queueAge: gauge("queue_oldest_ready_seconds", "How long the oldest ready job has waited", ["queue"]),
    jobsProcessed: counter("jobs_processed_total", "Settled job attempts", ["queue", "status"]),
    jobDuration: histogram("job_duration_seconds", "Time an attempt ran", ["queue", "status"], JOB_BUCKETS),
    jobPickup: histogram("job_pickup_seconds", "Time from runnable to running", ["queue"], PICKUP_BUCKETS),
    generationDuration: histogram("generation_seconds", "Time to fill a calendar", ["writer"], JOB_BUCKETS),
    cacheRequests: counter("cache_requests_total", "Cache reads", ["name", "level", "result"]),
    modelCalls: counter("model_calls_total", "Requests to the model", ["model", "result"]),
    modelTokens: counter("model_tokens_total", "Tokens by direction", ["model", "direction"]),
    modelCost: counter("model_cost_usd_total", "Cost of model calls in US dollars", ["model"]),
    breakerState: gauge("breaker_state", "0 closed, 1 half open, 2 open", ["breaker"]),
    postsGenerated: counter("posts_generated_total", "Posts written", ["writer"]),
    calendars: counter("calendars_total", "Calendars that reached a final state", ["status"]),
    webhookAttempts: counter("webhook_attempts_total", "Webhook messages sent, by what became of the attempt", [
      "result",
    ]),
    shareViews: counter("share_views_total", "Share pages rendered at the origin"),
    rateLimited: counter("rate_limited_total", "Requests turned away", ["name"]),
  };
}

/** The process's instruments; the names are listed in docs with their meaning. */
export const metrics = processState("metrics", createMetrics);

/** Counts one answered request under its route template (`/api/v1/posts/:id`), never under its path. */
export function countRequest(request: { method: string; route: string; status: number; seconds: number }): void {
  const labels = { method: request.method, route: request.route, status: String(request.status) };
  metrics.httpRequests.inc(labels);
  metrics.httpDuration.observe(labels, request.seconds);
}

/** This process's metrics as JSON, for a peer to add to its own. */
export async function readMetrics(): Promise<unknown[]> {
  const use = poolUse();
  for (const [name, value] of Object.entries(use)) metrics.connections.set({ state: name }, value);
  return metrics.registry.getMetricsAsJSON();
}

/**
 * The Prometheus text of this process and of the peers in METRICS_PEERS (the launcher's worker): one
 * machine is one target. A peer that does not answer within a second is left out and logged.
 */
export async function renderMetrics(): Promise<{ body: string; contentType: string }> {
  const all = await Promise.all([readMetrics(), ...getEnv().METRICS_PEERS.map(fetchPeer)]);
  const merged = AggregatorRegistry.aggregate(all.filter((one) => one.length > 0) as object[]);
  return { body: await merged.metrics(), contentType: merged.contentType };
}

async function fetchPeer(url: string): Promise<unknown[]> {
  const timeoutMs = 1000;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = response.ok ? await response.json() : [];
    return Array.isArray(body) ? body : [];
  } catch (error) {
    logger().warn({ err: error, url }, "a metrics peer did not answer");
    return [];
  }
}
