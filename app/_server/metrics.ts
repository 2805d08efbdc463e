import { getEnv } from "@/lib/platform/env";
import { renderMetrics } from "@/lib/platform/telemetry/metrics";

/** What a scraper has to send; undefined lets in this machine only. */
export function metricsToken(): string | undefined {
  return getEnv().METRICS_TOKEN;
}

/** This machine's metrics as an answer in Prometheus text. */
export async function answerMetrics(): Promise<Response> {
  const { body, contentType } = await renderMetrics();
  return new Response(body, { headers: { "content-type": contentType, "cache-control": "no-store" } });
}
