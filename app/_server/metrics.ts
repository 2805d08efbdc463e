import { getEnv } from "@/lib/platform/env";

export { renderMetrics } from "@/lib/platform/telemetry/metrics";

/** What a scraper has to send; undefined lets in this machine only. */
export function metricsToken(): string | undefined {
  return getEnv().METRICS_TOKEN;
}
